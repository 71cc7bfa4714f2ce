// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/enginefixture.h"

namespace podesk::test {

/// The organisation of domain.md 20: management account M1, members A1 (may subscribe) and A2 (may not), the integration on.
/// People: "admin" (POs, support) and "boss" (everything) in M1, "buyer" in A1, "watcher" in A2.
class CommerceWorkspace : public TestWorkspace
{
public:
    static constexpr QLatin1StringView management{"222222222222"};
    static constexpr QLatin1StringView member{"333333333333"};
    static constexpr QLatin1StringView watcher{"444444444444"};

    explicit CommerceWorkspace(const QString& day = QStringLiteral("2024-05-10T09:00"), bool integration = true,
                               const Quotas& quotas = Quotas::aws())
        : TestWorkspace(simulated(day, quotas))
    {
        must(AddOrganization{QStringLiteral("ORG1")});
        must(AddAccount{management, QStringLiteral("M1"), AccountKind::Management, QStringLiteral("ORG1")});
        must(AddAccount{member, QStringLiteral("A1"), AccountKind::Member, QStringLiteral("ORG1")});
        must(AddAccount{watcher, QStringLiteral("A2"), AccountKind::Member, QStringLiteral("ORG1")});
        must(AddIdentities{{{QStringLiteral("admin"),
                             management,
                             {allow({QStringLiteral("purchase-orders:*"), QStringLiteral("support:*"),
                                     QStringLiteral("iam:*")})}},
                            {QStringLiteral("boss"), management, {allow({QStringLiteral("*")})}},
                            {QStringLiteral("buyer"),
                             member,
                             {allow({QStringLiteral("aws-marketplace:Subscribe"), QStringLiteral("support:CreateCase"),
                                     QStringLiteral("iam:*"), QStringLiteral("purchase-orders:*")})}},
                            {QStringLiteral("watcher"), watcher, {allow({QStringLiteral("support:CreateCase")})}}}});
        if (integration)
            must(EnableIntegration{management});
    }

    static PolicyStatement allow(const QStringList& actions) { return {true, actions, {}, {}}; }

    static RunOptions as(const QString& identity, bool dryRun = false)
    {
        RunOptions options;
        options.identity = identity;
        options.dryRun = dryRun;
        return options;
    }

    CommandOutcome must(const Command& command, const RunOptions& options = {})
    {
        const CommandOutcome outcome = run(command, options);
        if (!outcome.isDone())
            qFatal("%s was refused: %s", qPrintable(outcome.command), qPrintable(errorCodeName(outcome.refusal->code)));
        return outcome;
    }

    /// A purchase by the buyer in A1.
    CommandOutcome buy(const QString& offer, const std::optional<QString>& number = std::nullopt, bool dryRun = false)
    {
        return run(Subscribe{offer, {}, 1, number}, as(QStringLiteral("buyer"), dryRun));
    }

    /// A PO of M1 with one line, by default of type ALL.
    PurchaseOrder poOf(const QString& number, LineItemType type = LineItemType::All) const
    {
        PurchaseOrder order = anOrder(number);
        order.lines.first().type = type;
        return order;
    }
    CommandOutcome add(const PurchaseOrder& order) { return must(CreatePurchaseOrder{management, order}); }
    CommandOutcome suspend(const QString& number) { return must(ChangeStatus{{ref(number)}, Status::Suspended}); }
    CommandOutcome activate(const QString& number) { return must(ChangeStatus{{ref(number)}, Status::Active}); }
    void advance(const QString& to) { must(AdvanceClock{*Instant::fromText(to)}); }

    InvoiceView invoice(const QString& number) { return *client->invoice({{}, number}).result(); }
    Explanation explain(const QString& number, int revision = 0)
    {
        return *client->explainInvoice({{}, number}, revision).result();
    }
    std::size_t count(ListKind kind, const QString& query = {})
    {
        return client->list(*ListQuery::fromText(kind, query)).result()->ids->size();
    }
};

/// Has the trace a step of this rule with this verdict?
inline bool hasStep(const Trace& trace, const QString& rule, Verdict verdict)
{
    return std::ranges::any_of(trace.steps,
                               [&](const TraceStep& step) { return step.rule == rule && step.verdict == verdict; });
}

} // namespace podesk::test
