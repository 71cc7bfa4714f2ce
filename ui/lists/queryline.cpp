// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/queryline.h"

#include "ui/common/flowlayout.h"
#include "ui/common/listspec.h"
#include "ui/common/theme.h"
#include "ui/details/fieldhint.h"
#include "ui/lists/querycompletion.h"
#include "ui/lists/querywords.h"
#include "ui/words/words.h"

#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

// Long enough that a word typed quickly is one question, short enough to feel immediate.
constexpr int pauseMs = 150;
constexpr int longestQuery = 4000;

/// While a field still lacks its value, what the rest of the text asks for: the list then shows neither what the
/// field's name would find as a word, nor nothing.
Result<ListQuery> withoutUnfinished(ListKind kind, QString text, const Error& error)
{
    if (error.code != ErrorCode::MalformedQuery || !error.details.contains(u"field"_s))
        return tl::unexpected<Error>(error);
    qsizetype begin = error.details.value(u"position"_s).toLongLong();
    qsizetype end = begin;
    while (begin > 0 && !text.at(begin - 1).isSpace())
        --begin;
    while (end < text.size() && !text.at(end).isSpace())
        ++end;
    return ListQuery::fromText(kind, text.remove(begin, end - begin));
}

} // namespace

QueryLine::QueryLine(EngineClient* client, ListKind kind, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_edit(new QLineEdit(this))
    , m_hint(new FieldHint(this))
    , m_chips(new QWidget(this))
    , m_chipFlow(new FlowLayout(m_chips))
    , m_pause(new QTimer(this))
{
    m_query.kind = kind;
    m_query.sort = listSpec(kind).firstSort;
    setObjectName(u"queryLine"_s);
    setFocusProxy(m_edit);
    m_edit->setObjectName(u"queryEdit"_s);
    m_edit->setMaxLength(longestQuery);
    m_edit->setClearButtonEnabled(true);
    m_edit->addAction(themedIcon(u"filter"_s), QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);
    m_hint->setObjectName(u"queryHint"_s);
    m_chips->setObjectName(u"queryChips"_s);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_edit);
    column->addWidget(m_hint);
    column->addWidget(m_chips);

    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &QueryLine::read);
    connect(m_edit, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    new QueryCompletion(client, kind, m_edit);
    retranslate();
    showChips();
}

QString QueryLine::text() const
{
    return m_edit->text();
}

void QueryLine::setText(const QString& text)
{
    m_edit->setText(text);
    read();
}

void QueryLine::setQuery(const ListQuery& query)
{
    ListQuery written = query;
    if (written.sort == listSpec(m_kind).firstSort)
        written.sort.clear();
    setText(written.toText());
}

void QueryLine::focusEdit()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void QueryLine::read()
{
    m_pause->stop();
    Result<ListQuery> query = ListQuery::fromText(m_kind, m_edit->text());
    m_isValid = query.has_value();
    m_hint->say(FieldHint::Kind::Problem, m_isValid ? QString() : words::errorHint(query.error()));
    m_edit->setAccessibleDescription(m_hint->sentence());
    if (!query)
        query = withoutUnfinished(m_kind, m_edit->text(), query.error());
    if (query && query->sort.isEmpty())
        query->sort = listSpec(m_kind).firstSort;
    if (!query || *query == m_query)
        return;
    m_query = *query;
    showChips();
    Q_EMIT queryChanged(m_query);
}

void QueryLine::showChips()
{
    while (QLayoutItem* item = m_chipFlow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (qsizetype i = 0; i < m_query.conditions.size(); ++i) {
        ListQuery without = m_query;
        without.conditions.removeAt(i);
        addChip(conditionText(m_kind, m_query.conditions[i]), without);
    }
    for (qsizetype i = 0; i < m_query.words.size(); ++i) {
        ListQuery without = m_query;
        without.words.removeAt(i);
        addChip(tr("Contains “%1”").arg(m_query.words[i]), without);
    }
    for (qsizetype i = 0; i < m_query.excludedWords.size(); ++i) {
        ListQuery without = m_query;
        without.excludedWords.removeAt(i);
        addChip(tr("Without “%1”").arg(m_query.excludedWords[i]), without);
    }
    if (m_chipFlow->count() > 1)
        addChip(tr("Clear all"), m_query.withoutFilters());
    m_chips->setVisible(m_chipFlow->count() > 0);
    m_chips->updateGeometry();
}

void QueryLine::addChip(const QString& text, const ListQuery& without)
{
    constexpr int longest = 60;
    auto* chip = new QPushButton(m_chips);
    QString shown = text.size() > longest ? text.first(longest) + u'…' : text;
    chip->setText(shown.replace(u'&', u"&&"_s) + u"  ✕"_s);
    chip->setObjectName(u"queryChip"_s);
    chip->setToolTip(tr("Remove this filter"));
    chip->setAccessibleName(tr("Remove filter: %1").arg(text));
    connect(chip, &QPushButton::clicked, this, [this, without] {
        setQuery(without);
        m_edit->setFocus();
    });
    m_chipFlow->addWidget(chip);
    chip->show();
}

bool QueryLine::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) {
            read();
            if (m_isValid)
                Q_EMIT leaveRequested();
            return true;
        }
        if (key == Qt::Key_Escape && !m_edit->text().isEmpty()) {
            m_edit->clear();
            read();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void QueryLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    showChips();
    read();
}

void QueryLine::retranslate()
{
    m_edit->setPlaceholderText(
        tr("Filter: words, -words to leave out, or field:value, such as %1").arg(listSpec(m_kind).exampleFilter));
    m_edit->setToolTip(tr("Filter this list (/ or Ctrl+F)"));
    m_edit->setAccessibleName(tr("Filter"));
    m_chips->setAccessibleName(tr("Filters in force"));
}

} // namespace podesk
