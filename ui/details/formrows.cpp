// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/formrows.h"

#include "ui/details/fieldhint.h"

#include <QtWidgets/QFormLayout>

namespace podesk {

HintedField* addField(QFormLayout* form, const QString& caption, QWidget* field, const QString& name)
{
    field->setObjectName(name);
    field->setAccessibleName(QString(caption).remove(u'&').remove(u':'));
    auto* hinted = new HintedField(field, field->parentWidget());
    auto* label = new QLabel(caption, field->parentWidget());
    label->setBuddy(field);
    form->addRow(label, hinted);
    return hinted;
}

QLabel* factLabel(const QString& caption, const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(caption);
    return label;
}

QLabel* addFact(QFormLayout* form, const QString& caption, const QString& name, QWidget* parent)
{
    QLabel* label = factLabel(caption, name, parent);
    form->addRow(caption, label);
    return label;
}

} // namespace podesk
