// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/outcome.h"
#include "ui/common/latest.h"
#include "ui/common/recordlink.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;

namespace podesk {

class CommandRunner;
class RemedyView;
class WhyView;

/// What can be asked about the shown record: why its invoice is as it is in each of its printings, what its checkout
/// decided, and why the last command was refused.
class WhyTab : public QWidget
{
    Q_OBJECT
public:
    explicit WhyTab(CommandRunner* runner, QWidget* parent = nullptr);
    /// Null when no invoice is shown. What was in front stays there while it is the same invoice.
    void setInvoice(const InvoiceView* view);
    /// Null when no notice is shown.
    void setNotice(const Explanation* explanation);
    void showRefusal();
    void showNotice();
    void showRevision(int revision);

Q_SIGNALS:
    void followed(const podesk::RecordLink& link);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildSides();
    void fill();
    void choose(int question);
    void tell();
    void tellRefusal();
    void tellCheckout(StoredDecision::Kind kind);
    void askRemedies();

    CommandRunner* m_runner;
    QComboBox* m_questions;
    QLabel* m_caption;
    WhyView* m_view;
    RemedyView* m_remedies;
    Latest m_newest;
    std::optional<Explanation> m_notice;
    InvoiceId m_invoice;
    QString m_number;
    QString m_agreement;
    int m_revisions = 0;
};

} // namespace podesk
