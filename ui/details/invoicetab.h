// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/outcome.h"
#include "ui/details/pairstab.h"

class QPushButton;

namespace podesk {

/// The head of an invoice, with its purchase order or the reason why it bears none, and what can be done about it.
class InvoiceTab : public PairsTab
{
    Q_OBJECT
public:
    explicit InvoiceTab(QWidget* parent = nullptr);
    /// `reason`: why no number is printed, as the rules gave it; nothing while it is not known.
    void setInvoice(const InvoiceView& view, const std::optional<Error>& reason);
    /// Why no case can be opened and none be answered now; empty where they can. Without a simulated clock nobody can
    /// stand in for Support.
    void setObstacles(const QString& open, const QString& answer, bool isSimulated);

Q_SIGNALS:
    void openCaseRequested();
    void answerRequested();
    void whyRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void setOrder(const InvoiceView& view, const std::optional<Error>& reason);
    void showSign();

    QLabel* m_sign;
    QPushButton* m_copy;
    QPushButton* m_open;
    QPushButton* m_answer;
    QPushButton* m_why;
    PoOutcome m_outcome = PoOutcome::NoCandidate;
};

} // namespace podesk
