// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/execution.h"
#include "core/storage/checkpoints.h"
#include "core/storage/notificationstore.h"

namespace podesk {

namespace {

/// Collects values, each of which may fail; the first failure is the answer.
class Facts
{
public:
    template <class T, class Into>
    void take(Result<T> value, Into& into)
    {
        if (value)
            into = std::move(*value);
        else if (!m_error)
            m_error = value.error();
    }
    template <class T, class Use>
    void use(const Result<T>& value, Use use)
    {
        if (value)
            use(*value);
        else if (!m_error)
            m_error = value.error();
    }
    const std::optional<Error>& error() const { return m_error; }

private:
    std::optional<Error> m_error;
};

void readCommerce(Facts& facts, storage::CommerceStore commerce, WorkspaceFacts& into)
{
    facts.take(commerce.countInvoices(), into.invoices);
    facts.take(commerce.countProducts(), into.products);
    facts.take(commerce.countAgreements(), into.agreements);
    facts.take(commerce.countOpenCases(), into.openCases);
    facts.take(commerce.identities(), into.identities);
    facts.take(commerce.integrations(), into.integrations);
}

void readUndo(Facts& facts, storage::Journal& journal, WorkspaceFacts& into)
{
    const auto name = [&journal](const std::optional<storage::JournalHead>& head, QString& command, QString& subject) {
        if (!head)
            return;
        command = originalCommand(journal, head->position).value_or(head->command);
        subject = head->subject;
    };
    facts.use(undoTarget(journal), [&](const auto& head) { name(head, into.undoCommand, into.undoSubject); });
    facts.use(redoTarget(journal), [&](const auto& head) { name(head, into.redoCommand, into.redoSubject); });
}

} // namespace

Result<WorkspaceFacts> Engine::facts()
{
    storage::Database& db = m_workspace->database();
    const auto snapshot = storage::Transaction::begin(db, storage::Transaction::Kind::Read);
    if (!snapshot)
        return tl::unexpected<Error>(snapshot.error());
    storage::OrderStore orders(db);
    storage::Journal journal(db);
    Facts facts;
    WorkspaceFacts into;
    into.path = db.path();
    facts.use(m_workspace->settings(), [&](const storage::WorkspaceSettings& settings) {
        into.name = settings.name;
        into.clock = settings.clock;
        into.now = settings.clock == ClockKind::Simulated ? settings.simulatedNow : m_wallClock();
        into.edition = settings.edition;
        into.quotas = settings.quotas;
        into.notices = settings.notices;
    });
    facts.take(orders.accounts(), into.accounts);
    facts.take(orders.organizations(), into.organizations);
    facts.use(storage::CheckpointStore(db).all(), [&](const QList<storage::Checkpoint>& checkpoints) {
        for (const storage::Checkpoint& checkpoint : checkpoints)
            into.checkpoints.append(checkpoint.name);
    });
    facts.take(journal.lastPosition(), into.position);
    facts.take(orders.countOrders(), into.purchaseOrders);
    facts.take(orders.countLines(), into.lineItems);
    readCommerce(facts, storage::CommerceStore(db), into);
    facts.take(storage::NotificationStore(db).count(), into.notifications);
    readUndo(facts, journal, into);
    return facts.error() ? Result<WorkspaceFacts>(tl::unexpected<Error>(*facts.error())) : into;
}

} // namespace podesk
