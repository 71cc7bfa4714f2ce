// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandform/tableeditor.h"

#include "ui/commandform/formwords.h"
#include "ui/details/rowseditor.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;
using Kind = forms::Form::Kind;

namespace {

constexpr qsizetype mostColumns = 3;

} // namespace

bool TableEditor::fits(const forms::Form& list)
{
    const forms::Form item = forms::resolvedForm(list.parts.first());
    if (item.kind == Kind::Text)
        return true;
    return item.kind == Kind::Object && item.members.size() <= mostColumns &&
           std::ranges::all_of(item.members,
                               [](const forms::FormMember& member) { return member.form.kind == Kind::Text; });
}

TableEditor::TableEditor(const forms::Form& form, const FieldPlace& place, QWidget* parent)
    : FieldEditor(place, parent), m_columns(forms::resolvedForm(form.parts.first()).members)
{
    const QString name = formwords::fieldName(place.name);
    RowsEditor::Wording wording;
    wording.name = place.objectName();
    wording.title = name;
    wording.add = tr("Add");
    wording.remove = tr("Remove");
    wording.empty = tr("There is no row to remove.");
    for (const forms::FormMember& column : std::as_const(m_columns))
        wording.headings.append(formwords::fieldName(column.name));
    if (m_columns.isEmpty())
        wording.headings.append(name);
    m_rows = new RowsEditor(wording, this);
    m_rows->setMinimumHeight(fontMetrics().height() * 8);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_rows);
    connect(m_rows, &RowsEditor::changed, this, &FieldEditor::changed);
}

QJsonValue TableEditor::value() const
{
    QJsonArray values;
    for (const QStringList& cells : m_rows->rows()) {
        if (m_columns.isEmpty()) {
            values.append(cells.first());
            continue;
        }
        QJsonObject item;
        for (int column = 0; column < m_columns.size(); ++column) {
            if (!m_columns.at(column).isOptional || !cells.at(column).isEmpty())
                item.insert(m_columns.at(column).name, cells.at(column));
        }
        values.append(item);
    }
    return values;
}

void TableEditor::setValue(const QJsonValue& value)
{
    QList<QStringList> rows;
    for (const QJsonValue& item : value.toArray()) {
        QStringList cells;
        for (const forms::FormMember& column : std::as_const(m_columns))
            cells.append(item.toObject().value(column.name).toString());
        rows.append(m_columns.isEmpty() ? QStringList{item.toString()} : cells);
    }
    m_rows->setRows(rows);
    Q_EMIT changed();
}

void TableEditor::setProblem(const QString& sentence)
{
    m_rows->showProblems({}, sentence);
}

QWidget* TableEditor::buddy()
{
    return m_rows->findChild<QPushButton*>(place().objectName() + u"Add"_s);
}

} // namespace podesk
