// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commandform/fieldeditor.h"

namespace podesk {

class RowsEditor;

/// A list of texts, or of a few texts each, as a table.
class TableEditor : public FieldEditor
{
    Q_OBJECT
public:
    TableEditor(const forms::Form& form, const FieldPlace& place, QWidget* parent);
    static bool fits(const forms::Form& list);
    QJsonValue value() const override;
    void setValue(const QJsonValue& value) override;
    void setProblem(const QString& sentence) override;
    QWidget* buddy() override;

private:
    QList<forms::FormMember> m_columns; ///< none: the items are texts themselves
    RowsEditor* m_rows;
};

} // namespace podesk
