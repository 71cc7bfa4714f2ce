// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commandform/fieldeditor.h"

class QComboBox;
class QVBoxLayout;

namespace podesk {

/// A value that can look in more than one way: which one is chosen first, and its editor stands below.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT
public:
    ChoiceEditor(const forms::Form& form, const FieldPlace& place, QWidget* parent);
    QJsonValue value() const override;
    void setValue(const QJsonValue& value) override;
    void setProblem(const QString& sentence) override;
    QWidget* buddy() override;

    /// The alternative that a value is of.
    static int alternativeOf(const forms::Form& form, const QJsonValue& value);

private:
    void show(int alternative);

    forms::Form m_form;
    QComboBox* m_choice;
    QVBoxLayout* m_column;
    QList<FieldEditor*> m_editors;
};

} // namespace podesk
