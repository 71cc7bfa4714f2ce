// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/outcome.h"
#include "ui/details/pairstab.h"

class QPushButton;

namespace podesk {

/// A support case: what was asked, about what, and what Support answered.
class SupportCaseTab : public PairsTab
{
    Q_OBJECT
public:
    explicit SupportCaseTab(QWidget* parent = nullptr);
    void setCase(const SupportCaseView& view);
    /// Why Support cannot answer it now; empty where it can.
    void setObstacle(const QString& answer);

Q_SIGNALS:
    void answerRequested();

private:
    void setName(const QString& field, RecordLink::Kind kind, const QString& name);

    QPushButton* m_answer;
};

} // namespace podesk
