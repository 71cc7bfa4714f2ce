// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandform/choiceeditor.h"

#include "ui/commandform/formwords.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;
using Kind = forms::Form::Kind;

namespace {

bool accepts(const forms::Form& form, const QJsonValue& value)
{
    switch (form.kind) {
    case Kind::Word:
        return value.toString() == form.text;
    case Kind::Null:
        return value.isNull();
    case Kind::Integer:
        return value.isDouble();
    case Kind::Flag:
        return value.isBool();
    case Kind::Object:
    case Kind::Named:
        return value.isObject();
    case Kind::List:
        return value.isArray();
    default:
        return value.isString();
    }
}

} // namespace

int ChoiceEditor::alternativeOf(const forms::Form& form, const QJsonValue& value)
{
    // A word stands for itself before it is a text.
    for (const bool words : {true, false}) {
        for (int i = 0; i < form.parts.size(); ++i) {
            if ((form.parts.at(i).kind == Kind::Word) == words && accepts(form.parts.at(i), value))
                return i;
        }
    }
    return 0;
}

ChoiceEditor::ChoiceEditor(const forms::Form& form, const FieldPlace& place, QWidget* parent)
    : FieldEditor(place, parent), m_form(form), m_choice(new QComboBox(this)), m_column(new QVBoxLayout(this))
{
    m_choice->setObjectName(place.objectName(u"choice"_s));
    m_choice->setAccessibleName(tr("%1: how it is said", "field").arg(formwords::fieldName(place.name)));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_choice, 0, Qt::AlignLeading);
    for (const forms::Form& part : form.parts) {
        m_choice->addItem(formwords::alternative(place.name, part), m_choice->count());
        FieldEditor* editor = makeFieldEditor(part, place, this);
        connect(editor, &FieldEditor::changed, this, &FieldEditor::changed);
        m_column->addWidget(editor);
        m_editors.append(editor);
    }
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this](int alternative) {
        show(alternative);
        Q_EMIT changed();
    });
    show(0);
}

void ChoiceEditor::show(int alternative)
{
    for (int i = 0; i < m_editors.size(); ++i)
        m_editors.at(i)->setVisible(i == alternative);
}

QJsonValue ChoiceEditor::value() const
{
    return m_editors.at(m_choice->currentIndex())->value();
}

void ChoiceEditor::setValue(const QJsonValue& value)
{
    const int alternative = alternativeOf(m_form, value);
    m_choice->setCurrentIndex(alternative);
    m_editors.at(alternative)->setValue(value);
}

void ChoiceEditor::setProblem(const QString& sentence)
{
    m_editors.at(m_choice->currentIndex())->setProblem(sentence);
}

QWidget* ChoiceEditor::buddy()
{
    return m_choice;
}

} // namespace podesk
