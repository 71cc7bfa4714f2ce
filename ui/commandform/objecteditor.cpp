// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandform/objecteditor.h"

#include "ui/commandform/formwords.h"
#include "ui/details/fieldhint.h"

#include <QtCore/QJsonObject>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>

namespace podesk {

using namespace Qt::StringLiterals;

ObjectEditor::ObjectEditor(const forms::Form& form, const FieldPlace& place, QWidget* parent)
    : FieldEditor(place, parent), m_hint(new FieldHint(this))
{
    auto* layout = new QFormLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (const forms::FormMember& member : form.members)
        add(layout, member);
    layout->addRow(m_hint);
}

void ObjectEditor::add(QFormLayout* layout, const forms::FormMember& member)
{
    Row row;
    row.name = member.name;
    row.editor = makeFieldEditor(member.form, place().member(member.name), this);
    const QString name = formwords::fieldName(member.name);
    if (member.isOptional) {
        row.given = new QCheckBox(name, this);
        row.given->setObjectName(row.editor->place().objectName(u"given"_s));
        row.given->setToolTip(tr("Only what is ticked is said."));
        row.editor->setVisible(false);
        layout->addRow(row.given, row.editor);
        connect(row.given, &QCheckBox::toggled, this, [this, editor = row.editor](bool isGiven) {
            editor->setVisible(isGiven);
            if (isGiven)
                editor->buddy()->setFocus(Qt::OtherFocusReason);
            Q_EMIT changed();
        });
    } else {
        auto* label = new QLabel(name, this);
        label->setBuddy(row.editor->buddy());
        layout->addRow(label, row.editor);
    }
    connect(row.editor, &FieldEditor::changed, this, &FieldEditor::changed);
    m_rows.append(row);
}

QJsonValue ObjectEditor::value() const
{
    QJsonObject object;
    for (const Row& row : m_rows) {
        if (!row.given || row.given->isChecked())
            object.insert(row.name, row.editor->value());
    }
    return object;
}

void ObjectEditor::setValue(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    for (const Row& row : std::as_const(m_rows)) {
        if (row.given) {
            const QSignalBlocker quiet(row.given);
            row.given->setChecked(object.contains(row.name));
            row.editor->setVisible(row.given->isChecked());
        }
        if (object.contains(row.name))
            row.editor->setValue(object.value(row.name));
    }
    Q_EMIT changed();
}

void ObjectEditor::setProblem(const QString& sentence)
{
    m_hint->say(FieldHint::Kind::Problem, sentence);
}

} // namespace podesk
