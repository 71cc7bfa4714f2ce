// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commandform/fieldeditor.h"

class QCheckBox;
class QFormLayout;

namespace podesk {

class FieldHint;

/// The members of an object, one under the other. One that may be left out has a box before its name: only what is
/// ticked is said, so that an empty text is not the same as none.
class ObjectEditor : public FieldEditor
{
    Q_OBJECT
public:
    ObjectEditor(const forms::Form& form, const FieldPlace& place, QWidget* parent);
    QJsonValue value() const override;
    void setValue(const QJsonValue& value) override;
    void setProblem(const QString& sentence) override;

private:
    struct Row
    {
        QString name;
        QCheckBox* given = nullptr; ///< null for what must be said
        FieldEditor* editor = nullptr;
    };
    void add(QFormLayout* layout, const forms::FormMember& member);

    QList<Row> m_rows;
    FieldHint* m_hint;
};

} // namespace podesk
