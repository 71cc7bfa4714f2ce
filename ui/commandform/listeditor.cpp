// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandform/listeditor.h"

#include "ui/commandform/formwords.h"
#include "ui/details/fieldhint.h"

#include <QtCore/QJsonArray>
#include <QtWidgets/QGroupBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

ListEditor::ListEditor(const forms::Form& form, const FieldPlace& place, QWidget* parent)
    : FieldEditor(place, parent)
    , m_form(form)
    , m_column(new QVBoxLayout(this))
    , m_add(new QPushButton(tr("Add"), this))
    , m_hint(new FieldHint(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_add->setObjectName(place.objectName(u"add"_s));
    m_add->setAccessibleName(tr("Add to: %1", "field").arg(formwords::fieldName(place.name)));
    m_add->setAutoDefault(false);
    m_column->addWidget(m_hint);
    m_column->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, [this] {
        append(QJsonValue::Undefined);
        m_items.last().editor->setFocus(Qt::OtherFocusReason);
        Q_EMIT changed();
    });
}

void ListEditor::append(const QJsonValue& value)
{
    const auto index = static_cast<int>(m_items.size());
    const QString title = tr("%1 %L2", "field, position").arg(formwords::fieldName(place().name)).arg(index + 1);
    Item item{new QGroupBox(title, this), nullptr};
    item.editor = makeFieldEditor(m_form.parts.first(), place().item(index), item.box);
    if (!value.isUndefined())
        item.editor->setValue(value);
    auto* remove = new QPushButton(tr("Remove"), item.box);
    remove->setObjectName(item.editor->place().objectName(u"remove"_s));
    remove->setAccessibleName(tr("Remove: %1", "field and position").arg(title));
    remove->setAutoDefault(false);
    auto* column = new QVBoxLayout(item.box);
    column->addWidget(item.editor);
    column->addWidget(remove, 0, Qt::AlignLeading);
    m_column->insertWidget(index, item.box);
    item.box->show();
    connect(item.editor, &FieldEditor::changed, this, &FieldEditor::changed);
    // Queued: the button goes with its box.
    connect(
        remove, &QPushButton::clicked, this, [this, index] { removeAt(index); }, Qt::QueuedConnection);
    m_items.append(item);
}

/// Those behind it move up, and are made anew: their place is part of their name.
void ListEditor::removeAt(int index)
{
    QJsonArray values = value().toArray();
    values.removeAt(index);
    rebuild(values);
    m_add->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void ListEditor::rebuild(const QJsonArray& values)
{
    for (const Item& item : std::as_const(m_items))
        delete item.box;
    m_items.clear();
    for (const QJsonValue& value : values)
        append(value);
}

QJsonValue ListEditor::value() const
{
    QJsonArray values;
    for (const Item& item : m_items)
        values.append(item.editor->value());
    return values;
}

void ListEditor::setValue(const QJsonValue& value)
{
    rebuild(value.toArray());
    Q_EMIT changed();
}

void ListEditor::setProblem(const QString& sentence)
{
    m_hint->say(FieldHint::Kind::Problem, sentence);
}

QWidget* ListEditor::buddy()
{
    return m_add;
}

} // namespace podesk
