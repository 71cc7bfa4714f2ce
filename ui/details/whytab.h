// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"
#include "core/rules/trace.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace podesk {

class FieldHint;
class PlainTable;
class TraceModel;

/// Why the last command was refused: the verdict, then every rule that was asked, as the deciding code wrote it down.
class WhyTab : public QWidget
{
    Q_OBJECT
public:
    explicit WhyTab(QWidget* parent = nullptr);
    void setRefusal(const std::optional<Error>& refusal, const Trace& trace);

private:
    TraceModel* m_model;
    FieldHint* m_verdict;
    PlainTable* m_table;
    QLabel* m_inputs;
    QLabel* m_empty;
    QPushButton* m_copy;
};

} // namespace podesk
