// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commandform/fieldeditor.h"

class QGroupBox;
class QJsonArray;
class QPushButton;
class QVBoxLayout;

namespace podesk {

class FieldHint;

/// A list of things with fields of their own: a box for each, [Add] below them and [Remove] in each.
class ListEditor : public FieldEditor
{
    Q_OBJECT
public:
    ListEditor(const forms::Form& form, const FieldPlace& place, QWidget* parent);
    QJsonValue value() const override;
    void setValue(const QJsonValue& value) override;
    void setProblem(const QString& sentence) override;
    QWidget* buddy() override;

private:
    struct Item
    {
        QGroupBox* box;
        FieldEditor* editor;
    };
    void append(const QJsonValue& value);
    void removeAt(int index);
    void rebuild(const QJsonArray& values);

    forms::Form m_form;
    QVBoxLayout* m_column;
    QList<Item> m_items;
    QPushButton* m_add;
    FieldHint* m_hint;
};

} // namespace podesk
