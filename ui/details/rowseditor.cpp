// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/rowseditor.h"

#include "core/domain/purchaseorder.h"
#include "ui/details/fieldhint.h"
#include "ui/details/limitededits.h"
#include "ui/details/plaintable.h"
#include "ui/details/textrowsmodel.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

/// Cell editors with the same bound as the forms' fields.
class LimitedDelegate : public QStyledItemDelegate
{
public:
    LimitedDelegate(FieldHint* hint, QObject* parent) : QStyledItemDelegate(parent), m_hint(hint) {}

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        auto* editor = new LimitedLineEdit(longestText, parent);
        editor->setFrame(false);
        editor->setObjectName(u"cellEditor"_s);
        editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
        m_hint->say(FieldHint::Kind::Warning, {});
        QObject::connect(editor, &LimitedLineEdit::overflowed, m_hint, [hint = m_hint](int limit) {
            hint->say(FieldHint::Kind::Warning,
                      RowsEditor::tr("Not pasted: this field holds at most %L1 characters.").arg(limit));
        });
        // Each letter counts at once: a verb button must not stay disabled for what still stands in an open cell.
        QObject::connect(editor, &QLineEdit::textEdited, this,
                         [this, editor] { Q_EMIT const_cast<LimitedDelegate*>(this)->commitData(editor); });
        return editor;
    }
    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        auto* line = static_cast<LimitedLineEdit*>(editor);
        if (line->text() != index.data(Qt::EditRole).toString())
            line->setText(index.data(Qt::EditRole).toString());
    }
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override
    {
        model->setData(index, static_cast<LimitedLineEdit*>(editor)->text(), Qt::EditRole);
    }

private:
    FieldHint* m_hint;
};

} // namespace

RowsEditor::RowsEditor(const Wording& wording, QWidget* parent)
    : QWidget(parent)
    , m_wording(wording)
    , m_model(new TextRowsModel(wording.headings, this))
    , m_table(new PlainTable(wording.name, wording.title, this))
    , m_add(new QPushButton(wording.add, this))
    , m_remove(new QPushButton(wording.remove, this))
    , m_count(new QLabel(this))
    , m_hint(new FieldHint(this))
    , m_overflow(new FieldHint(this))
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new LimitedDelegate(m_overflow, this));
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->setTabKeyNavigation(true);
    m_table->setShowGrid(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_add->setObjectName(wording.name + u"Add"_s);
    m_remove->setObjectName(wording.name + u"Remove"_s);
    m_count->setObjectName(wording.name + u"Count"_s);
    m_hint->setObjectName(wording.name + u"Hint"_s);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_add, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    buttons->addWidget(m_count);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_hint);
    layout->addWidget(m_overflow);
    layout->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &RowsEditor::addRow);
    connect(m_remove, &QPushButton::clicked, this, &RowsEditor::removeRows);
    connect(m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex&, const QModelIndex&, const QList<int>&) { Q_EMIT changed(); });
    refresh();
}

void RowsEditor::setRows(const QList<QStringList>& rows)
{
    m_model->setRows(rows);
    refresh();
}

QList<QStringList> RowsEditor::rows() const
{
    return m_model->rows();
}

void RowsEditor::setLimit(std::optional<int> limit)
{
    m_limit = limit;
    refresh();
}

void RowsEditor::showProblems(const QHash<std::pair<int, int>, QString>& cells, const QString& general)
{
    const QSignalBlocker quiet(this);
    m_model->setProblems(cells);
    QStringList sentences;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        for (int column = 0; column < m_model->columnCount(); ++column) {
            if (const QString sentence = cells.value({row, column}); !sentence.isEmpty())
                sentences.append(tr("Row %L1: %2").arg(row + 1).arg(sentence));
        }
    }
    constexpr int mostNamed = 3;
    if (sentences.size() > mostNamed) {
        const auto more = static_cast<int>(sentences.size()) - mostNamed;
        sentences.resize(mostNamed);
        sentences.append(tr("And %n more.", nullptr, more));
    }
    if (!general.isEmpty())
        sentences.prepend(general);
    m_hint->say(FieldHint::Kind::Problem, sentences.join(u'\n'));
}

void RowsEditor::addRow()
{
    m_model->append(m_wording.fresh.isEmpty() ? QStringList(m_model->columnCount(), QString()) : m_wording.fresh);
    const QModelIndex first = m_model->index(m_model->rowCount() - 1, 0);
    refresh();
    m_table->setFocus();
    m_table->setCurrentIndex(first);
    m_table->edit(first);
    Q_EMIT changed();
}

void RowsEditor::setDelegate(int column, QAbstractItemDelegate* delegate)
{
    m_table->setItemDelegateForColumn(column, delegate);
}

void RowsEditor::removeRows()
{
    QSet<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedIndexes())
        rows.insert(index.row());
    if (rows.isEmpty() && m_table->currentIndex().isValid())
        rows.insert(m_table->currentIndex().row());
    m_model->remove(QList<int>(rows.begin(), rows.end()));
    refresh();
    Q_EMIT changed();
}

void RowsEditor::refresh()
{
    const int count = m_model->rowCount();
    m_count->setText(m_limit ? tr("%L1/%L2", "rows/allowed").arg(count).arg(*m_limit) : QLocale().toString(count));
    m_count->setAccessibleName(m_limit ? tr("%L1 of %L2 rows").arg(count).arg(*m_limit)
                                       : tr("%n row(s)", nullptr, count));
    m_remove->setEnabled(count > 0);
    m_remove->setToolTip(count > 0 ? QString() : m_wording.empty);
    // The limit is the rule's to refuse; the button says beforehand what it would say.
    const bool isFull = m_limit && count >= *m_limit;
    m_add->setEnabled(!isFull);
    m_add->setToolTip(isFull ? tr("%L1 is the most a purchase order can have.").arg(*m_limit) : QString());
    m_add->setAccessibleDescription(m_add->toolTip());
}

} // namespace podesk
