// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/inspection.h"

#include "core/storage/inspecting.h"
#include "core/storage/sqlitedialect.h"

#include <QtCore/QRegularExpression>

namespace podesk::storage {

using namespace Qt::StringLiterals;

namespace inspecting {

namespace {

constexpr qsizetype mostFindings = 10'000;

/// The settings that every workspace has, and what their values look like.
const std::pair<QString, QString> settingForms[] = {
    {u"name"_s, u".*"_s},
    {u"clock"_s, u"real|simulated"_s},
    {u"simulated-now"_s, u"-?[0-9]{1,18}"_s},
    {u"edition"_s, u"2024|2026"_s},
    {u"quota.number-length"_s, u"off|[0-9]{1,9}"_s},
    {u"quota.number-characters"_s, u"off|on"_s},
    {u"quota.active-per-account"_s, u"off|[0-9]{1,9}"_s},
    {u"quota.lines-per-order"_s, u"off|[0-9]{1,9}"_s},
    {u"quota.contacts-per-order"_s, u"off|[0-9]{1,9}"_s},
    {u"quota.tags-per-order"_s, u"off|[0-9]{1,9}"_s},
};

/// Settings that came with later versions; a workspace from before lacks them and has AWS's values.
const std::pair<QString, QString> laterSettingForms[] = {
    {u"notice.balance-percent"_s, u"[0-9]{1,3}"_s},
    {u"notice.near-days"_s, u"[0-9]{1,2}"_s},
    {u"notice.middle-months"_s, u"[0-9]{1,2}"_s},
    {u"notice.far-months"_s, u"[0-9]{1,2}"_s},
};

constexpr QLatin1StringView tablesWithIds[] = {
    "settings"_L1, "organizations"_L1, "accounts"_L1,      "purchase_orders"_L1,   "line_items"_L1,
    "contacts"_L1, "tags"_L1,          "checkpoints"_L1,   "integrations"_L1,      "identities"_L1,
    "products"_L1, "offers"_L1,        "agreements"_L1,    "decisions"_L1,         "invoices"_L1,
    "charges"_L1,  "invoice_lines"_L1, "support_cases"_L1, "invoice_revisions"_L1, "payment_requests"_L1,
    "notifications"_L1, "procurement_connections"_L1, "procurement_requests"_L1};

struct UniqueKey
{
    QLatin1StringView table;
    QLatin1StringView columns;
    QLatin1StringView subject;
};

constexpr UniqueKey uniqueKeys[] = {
    {"settings"_L1, "key"_L1, "key"_L1},
    {"counters"_L1, "name"_L1, "name"_L1},
    {"organizations"_L1, "name"_L1, "name"_L1},
    {"accounts"_L1, "number"_L1, "number"_L1},
    {"purchase_orders"_L1, "payer_id, number"_L1, "number"_L1},
    {"line_items"_L1, "purchase_order_id, number"_L1, "number"_L1},
    {"tags"_L1, "purchase_order_id, key"_L1, "key"_L1},
    {"checkpoints"_L1, "name"_L1, "name"_L1},
    {"integrations"_L1, "payer_id"_L1, "payer_id"_L1},
    {"identities"_L1, "name"_L1, "name"_L1},
    {"products"_L1, "code"_L1, "code"_L1},
    {"offers"_L1, "code"_L1, "code"_L1},
    {"agreements"_L1, "number"_L1, "number"_L1},
    {"charges"_L1, "number"_L1, "number"_L1},
    {"invoices"_L1, "number"_L1, "number"_L1},
    {"invoice_revisions"_L1, "invoice_id, revision"_L1, "revision"_L1},
    {"support_cases"_L1, "number"_L1, "number"_L1},
    {"payment_requests"_L1, "number"_L1, "number"_L1},
    {"notifications"_L1, "number"_L1, "number"_L1},
    {"procurement_connections"_L1, "name"_L1, "name"_L1},
    {"procurement_requests"_L1, "number"_L1, "number"_L1},
};

} // namespace

void Findings::add(QLatin1StringView invariant, QLatin1StringView table, qint64 id, const QString& subject,
                   const QString& expected, const QString& actual)
{
    if (m_findings.size() < mostFindings)
        m_findings.append({invariant, table, id, subject, expected, actual});
}

Pass::Pass(Database& database, const QString& sql)
{
    Result<RowStream> rows = RowStream::open(database, sql);
    if (rows)
        m_rows.emplace(std::move(*rows));
    else
        m_outcome = tl::unexpected<Error>(rows.error());
}

bool Pass::next()
{
    if (!m_outcome)
        return false;
    const Result<bool> row = m_rows->next();
    if (!row)
        m_outcome = tl::unexpected<Error>(row.error());
    return row.value_or(false);
}

Result<void> inspectSettings(Database& database, Findings& findings)
{
    QHash<QString, std::pair<qint64, QString>> settings;
    Pass rows(database, u"SELECT id, key, value FROM settings ORDER BY id"_s);
    while (rows.next())
        settings.insert(rows->string(1), {rows->integer(0), rows->string(2)});
    if (!rows.outcome())
        return rows.outcome();
    const auto ask = [&](const QString& key, const QString& form, bool mayLack) {
        const QRegularExpression pattern(QRegularExpression::anchoredPattern(form),
                                         QRegularExpression::DotMatchesEverythingOption);
        const auto found = settings.constFind(key);
        if (found != settings.constEnd() && !pattern.match(found->second).hasMatch())
            findings.add("setting"_L1, "settings"_L1, found->first, key, form, found->second);
        else if (found == settings.constEnd() && !mayLack)
            findings.add("setting"_L1, "settings"_L1, 0, key, form, {});
    };
    for (const auto& [key, form] : settingForms)
        ask(key, form, false);
    for (const auto& [key, form] : laterSettingForms)
        ask(key, form, true);
    return {};
}

Result<void> inspectCounters(Database& database, Findings& findings)
{
    QHash<QString, std::pair<qint64, qint64>> counters;
    Pass rows(database, u"SELECT id, name, next FROM counters ORDER BY id"_s);
    while (rows.next())
        counters.insert(rows->string(1), {rows->integer(0), rows->integer(2)});
    if (!rows.outcome())
        return rows.outcome();
    for (const QLatin1StringView table : tablesWithIds) {
        const Result<QVariant> highest = selectValue(database, u"SELECT MAX(id) FROM "_s + QString(table));
        if (!highest)
            return tl::unexpected<Error>(highest.error());
        const qint64 last = highest->toLongLong();
        const auto [id, next] = counters.value(QString(table));
        if (next <= last)
            findings.add("counter"_L1, "counters"_L1, id, QString(table), u"> %1"_s.arg(last), QString::number(next));
    }
    return {};
}

Result<void> inspectAccounts(Database& database, Findings& findings)
{
    Pass rows(database, u"SELECT a.id, a.number, a.kind, a.organization_id, o.id FROM accounts a "
                        "LEFT JOIN organizations o ON o.id = a.organization_id ORDER BY a.id"_s);
    while (rows.next()) {
        const QString number = rows->string(1);
        const QString kind = rows->string(2);
        if (kind != "management"_L1 && kind != "member"_L1 && kind != "standalone"_L1)
            findings.add("enumeration"_L1, "accounts"_L1, rows->integer(0), number, u"kind"_s, kind);
        if (!rows->isNull(3) && rows->isNull(4))
            findings.add("reference"_L1, "accounts"_L1, rows->integer(0), number, u"organizations"_s, rows->string(3));
    }
    return rows.outcome();
}

Result<void> inspectUniqueness(Database& database, Findings& findings)
{
    for (const UniqueKey& key : uniqueKeys) {
        Pass rows(database, u"SELECT MAX(id), %3, COUNT(*) FROM %1 GROUP BY %2 HAVING COUNT(*) > 1"_s.arg(
                                key.table, key.columns, key.subject));
        while (rows.next())
            findings.add("number-unique"_L1, key.table, rows->integer(0), rows->string(1), u"1"_s, rows->string(2));
        if (!rows.outcome())
            return rows.outcome();
    }
    return {};
}

} // namespace inspecting

Result<QList<Finding>> inspect(Database& database)
{
    std::optional<Transaction> snapshot;
    if (!database.isInTransaction()) {
        Result<Transaction> begun = Transaction::begin(database, Transaction::Kind::Read);
        if (!begun)
            return tl::unexpected<Error>(begun.error());
        snapshot.emplace(std::move(*begun));
    }
    inspecting::Findings findings;
    const Result<QStringList> faults = sqlite::structuralFaults(database);
    if (!faults)
        return tl::unexpected<Error>(faults.error());
    for (const QString& fault : *faults)
        findings.add("file"_L1, {}, 0, {}, {}, fault);
    for (const auto part : {inspecting::inspectSettings, inspecting::inspectCounters, inspecting::inspectAccounts,
                            inspecting::inspectUniqueness, inspecting::inspectReferences, inspecting::inspectConditions,
                            inspecting::inspectOrders, inspecting::inspectCommerce, inspecting::inspectInvoices,
                            inspecting::inspectNotices, inspecting::inspectJournal}) {
        if (const Result<void> inspected = part(database, findings); !inspected)
            return tl::unexpected<Error>(inspected.error());
    }
    return findings.take();
}

} // namespace podesk::storage
