// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/outcome.h"
#include "ui/common/recordlink.h"
#include "ui/lists/rowactions.h"

namespace podesk {

class CommandRunner;
class SupportDesk;

/// What can be done at the support desk: a new case, and with the current one.
class SupportCaseActions : public RowActions
{
    Q_OBJECT
public:
    SupportCaseActions(CommandRunner* runner, SupportDesk* support, QObject* parent);
    QAction* newCase() const { return m_new; }
    QAction* answer() const { return m_answer; }
    /// Null: none is current.
    void setCase(const SupportCaseView* view);
    void setClock(ClockKind clock);
    void retranslate() override;

Q_SIGNALS:
    void newCaseRequested();
    void followed(const podesk::RecordLink& link);
    void judged(); ///< what may be done was looked at again

private:
    void updateEnabled();
    void follow(RecordLink::Kind kind, const QString& name);

    SupportDesk* m_support;
    QAction* m_new;
    QAction* m_answer;
    QAction* m_invoice;
    QAction* m_agreement;
    QAction* m_order;
    std::optional<SupportCaseView> m_case;
    ClockKind m_clock = ClockKind::Simulated;
};

} // namespace podesk
