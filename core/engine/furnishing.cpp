// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/furnishing.h"

#include "core/engine/fieldforms.h"
#include "core/engine/session.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

/// The list that a shipped file holds under its one name.
Result<QJsonValue> shippedList(const QString& file, const QString& name)
{
    QFile source(u":/podesk/demo/"_s + file);
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorCode::UnreadableFile, {{u"file"_s, source.fileName()}, {u"reason"_s, source.errorString()}});
    return QJsonDocument::fromJson(source.readAll()).object().value(name);
}

template <class T>
Result<QList<T>> shipped(const QString& file, const QString& name)
{
    const Result<QJsonValue> list = shippedList(file, name);
    QList<T> values;
    const Result<void> read = list ? forms::read(*list, u'/' + name, values) : tl::unexpected<Error>(list.error());
    return read ? Result<QList<T>>(values) : tl::unexpected<Error>(read.error());
}

/// The account that buyers sit in: the payer's first member where it has one.
Account buyersAccount(const Account& payer, const QList<Account>& accounts)
{
    for (const Account& account : accounts) {
        if (account.kind == AccountKind::Member && account.organization == payer.organization)
            return account;
    }
    return payer;
}

void removeWorkspace(const QString& path)
{
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + suffix);
}

} // namespace

Result<QList<CatalogueEntry>> shippedCatalogueEntries()
{
    return shipped<CatalogueEntry>(u"catalogue.json"_s, u"products"_s);
}

Result<QList<NewIdentity>> shippedIdentities(const QString& payer, const QString& member)
{
    auto identities = shipped<NewIdentity>(u"identities.json"_s, u"identities"_s);
    if (identities) {
        for (NewIdentity& identity : *identities)
            identity.account = identity.account == "member"_L1 ? member : payer;
    }
    return identities;
}

Result<void> furnish(const Account& payer, const Account& member, Execution& x)
{
    const auto products = x.commerce.countProducts();
    const auto identities = x.commerce.identities();
    if (!products || !identities)
        return tl::unexpected<Error>(products ? identities.error() : products.error());
    if (*products == 0) {
        const auto shelf = shippedCatalogueEntries();
        const Result<void> added = shelf ? execute(AddProducts{*shelf}, x) : tl::unexpected<Error>(shelf.error());
        if (!added)
            return added;
    }
    if (identities->isEmpty()) {
        const auto people = shippedIdentities(payer.number, member.number);
        const Result<void> added = people ? execute(AddIdentities{*people}, x) : tl::unexpected<Error>(people.error());
        if (!added)
            return added;
    }
    return {};
}

Result<void> Engine::setUp(const Account& account)
{
    RunOptions options;
    options.actor = u"setup"_s;
    return write("create-workspace"_L1, options, [&account](Execution& x) -> Result<void> {
        const auto stored = x.orders.insert(x.writer, account);
        Result<void> done = stored ? Result<void>() : tl::unexpected<Error>(stored.error());
        // Imported books on the real clock are no place to play; checkout happens on a copy of them.
        if (done && x.settings.clock == ClockKind::Simulated)
            done = furnish(account, account, x);
        x.outcome.subject = account.number;
        x.payload.insert(u"account"_s, account.number);
        return done;
    });
}

Result<void> Engine::furnishDemo(const QString& payerNumber)
{
    RunOptions options;
    options.actor = u"setup"_s;
    return write("create-workspace"_L1, options, [&payerNumber](Execution& x) -> Result<void> {
        const auto accounts = x.orders.accounts();
        const Result<Account> payer = x.payer(payerNumber);
        if (!accounts || !payer)
            return tl::unexpected<Error>(accounts ? payer.error() : accounts.error());
        Result<void> done = furnish(*payer, buyersAccount(*payer, *accounts), x);
        if (done)
            done = x.commerce.setIntegration(x.writer, payer->id, true, x.now);
        x.outcome.subject = payer->number;
        return done;
    });
}

Result<void> Engine::becomeSimulated(Instant at)
{
    RunOptions options;
    options.actor = u"setup"_s;
    return write("copy-workspace"_L1, options, [at](Execution& x) -> Result<void> {
        const auto accounts = x.orders.accounts();
        if (!accounts)
            return tl::unexpected<Error>(accounts.error());
        storage::WorkspaceSettings settings = x.settings;
        settings.clock = ClockKind::Simulated;
        settings.simulatedNow = at;
        x.clockMoved = x.settingsChanged = true;
        Result<void> done = x.storeSettings(settings);
        for (const Account& account : *accounts) {
            if (done && account.kind != AccountKind::Member) {
                done = furnish(account, buyersAccount(account, *accounts), x);
                break; // the people are those of the first payer
            }
        }
        x.outcome.subject = x.settings.name;
        return done;
    });
}

Result<void> copySimulatedTo(Session& session, const QString& path)
{
    if (const Result<void> copied = session.planWorkspace->backup(path); !copied)
        return copied;
    auto workspace = storage::Workspace::open(path);
    Result<void> done = workspace ? Result<void>() : tl::unexpected<Error>(workspace.error());
    if (done) {
        Engine engine(std::move(*workspace), session.wallClock);
        done = engine.becomeSimulated(session.now());
    }
    if (!done)
        removeWorkspace(path);
    return done;
}

} // namespace podesk
