// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/agreementviews.h"
#include "core/engine/commands.h"
#include "ui/common/latest.h"
#include "ui/lists/rowactions.h"

#include <array>

namespace podesk {

class CommandRunner;

/// What can be done with the chosen agreement and with the charge, payment and document that are chosen of it. Whether
/// something can be done is asked of the engine, by a dry run of the least that it could be.
class AgreementActions : public RowActions
{
    Q_OBJECT
public:
    enum class Act {
        Amend,
        Replace,
        Renew,
        Cancel,
        RecordUsage,
        UsageNumber,
        ChargeNumber,
        RequestPayment,
        AnswerPayment,
        Refund
    };
    static constexpr std::size_t actCount = std::size_t(Act::Refund) + 1;

    AgreementActions(CommandRunner* runner, QWidget* dialogParent);
    QAction* action(Act act) const { return m_actions[std::size_t(act)]; }

    void setAgreement(const std::optional<AgreementView>& view);
    /// Rows of the agreement's charges, payments and documents; -1: none.
    void setCharge(int row);
    void setPayment(int row);
    void setDocument(int row);
    void setNow(Instant now) { m_now = now; }
    void retranslate() override;
    /// An answer about what can be done is still to come.
    bool isAsking() const { return m_isAsking; }

private:
    void trigger(Act act);
    /// The least command of this kind; nothing while what it is about is not chosen.
    std::optional<Command> probe(Act act) const;
    QString missingChoice(Act act) const;
    void judge(const QList<Act>& acts);
    void askNext();

    CommandRunner* m_runner;
    QWidget* m_dialogParent;
    std::array<QAction*, actCount> m_actions{};
    std::optional<AgreementView> m_view;
    int m_charge = -1;
    int m_payment = -1;
    int m_document = -1;
    Instant m_now;
    QList<Act> m_waiting;
    bool m_isAsking = false;
    Latest m_newest;
};

} // namespace podesk
