// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/commands.h"
#include "ui/common/recordlink.h"
#include "ui/lists/rowactions.h"

namespace podesk {

class CommandRunner;
class SupportDesk;

/// What can be done with the selected invoices.
class InvoiceActions : public RowActions
{
    Q_OBJECT
public:
    /// A selected invoice; what its row says is missing where that has not been read.
    struct Selected
    {
        InvoiceId id;
        QString number;
        QString linkedOrder;
        std::optional<PoOutcome> outcome;
    };

    InvoiceActions(CommandRunner* runner, SupportDesk* support, QObject* parent);
    void setSelection(const QList<Selected>& selection);
    void retranslate() override;

Q_SIGNALS:
    void whyRequested();
    void followed(const podesk::RecordLink& link);

private:
    void updateEnabled();
    QList<InvoiceRef> withoutNumber() const;

    SupportDesk* m_support;
    QAction* m_open;
    QAction* m_why;
    QAction* m_order;
    QList<Selected> m_selection;
};

} // namespace podesk
