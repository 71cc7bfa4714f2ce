// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/orderstore.h"

namespace podesk::storage {

using namespace Qt::StringLiterals;

namespace {

Result<qint64> count(Database& database, const QString& sql, const QVariantList& bindings = {})
{
    const Result<QVariant> value = selectValue(database, sql, bindings);
    return value ? Result<qint64>(value->toLongLong()) : tl::unexpected<Error>(value.error());
}

} // namespace

Result<QList<PurchaseOrderId>> OrderStore::idsOfNumber(const QString& number)
{
    QList<PurchaseOrderId> ids;
    const auto read = select(m_database, u"SELECT id FROM purchase_orders WHERE number = ? ORDER BY id"_s, {number},
                             [&ids](const QSqlQuery& row) {
                                 ids.append(PurchaseOrderId(row.value(0).toLongLong()));
                                 return true;
                             });
    return read ? Result<QList<PurchaseOrderId>>(ids) : tl::unexpected<Error>(read.error());
}

Result<bool> OrderStore::numberTaken(AccountId payer, const QString& number)
{
    const auto found = count(m_database, u"SELECT COUNT(*) FROM purchase_orders WHERE payer_id = ? AND number = ?"_s,
                             {payer.value, number});
    return found ? Result<bool>(*found > 0) : tl::unexpected<Error>(found.error());
}

Result<QSet<QString>> OrderStore::numbersOf(AccountId payer)
{
    QSet<QString> numbers;
    const auto read = select(m_database, u"SELECT number FROM purchase_orders WHERE payer_id = ?"_s, {payer.value},
                             [&numbers](const QSqlQuery& row) {
                                 numbers.insert(row.value(0).toString());
                                 return true;
                             });
    return read ? Result<QSet<QString>>(numbers) : tl::unexpected<Error>(read.error());
}

Result<int> OrderStore::activeOrders(AccountId payer, Month month, PurchaseOrderId except)
{
    const QString sql = u"SELECT COUNT(*) FROM purchase_orders "
                        "WHERE payer_id = ? AND suspended = 0 AND expiration >= ? AND id <> ?"_s;
    const auto found = count(m_database, sql, {payer.value, qint64(month.index), except.value});
    return found ? Result<int>(int(*found)) : tl::unexpected<Error>(found.error());
}

Result<qint64> OrderStore::countOrders()
{
    return count(m_database, u"SELECT COUNT(*) FROM purchase_orders"_s);
}

Result<qint64> OrderStore::countLines()
{
    return count(m_database, u"SELECT COUNT(*) FROM line_items"_s);
}

Result<QList<Account>> OrderStore::accounts()
{
    QList<Account> accounts;
    std::optional<Error> broken;
    const QString sql =
        u"SELECT id, number, name, kind, organization_id, tax_number, invoice_unit, payment_terms FROM accounts ORDER BY id"_s;
    const auto read = select(m_database, sql, {}, [&](const QSqlQuery& row) {
        const auto kind = accountKindFromText(row.value(3).toString());
        if (!kind) {
            const QString reason = u"accounts.kind of id %1"_s.arg(row.value(0).toLongLong());
            broken =
                Error{ErrorCode::WorkspaceDamaged, {}, {}, {{u"path"_s, m_database.path()}, {u"reason"_s, reason}}};
            return false;
        }
        accounts.append({AccountId(row.value(0).toLongLong()), row.value(1).toString(), row.value(2).toString(), *kind,
                         OrganizationId(row.value(4).toLongLong()), row.value(5).toString(), row.value(6).toString(),
                         row.value(7).toString()});
        return true;
    });
    if (!read || broken)
        return tl::unexpected<Error>(broken ? *broken : read.error());
    return accounts;
}

Result<QList<Organization>> OrderStore::organizations()
{
    QList<Organization> organizations;
    const auto read = select(
        m_database, u"SELECT id, name FROM organizations ORDER BY id"_s, {}, [&organizations](const QSqlQuery& row) {
            organizations.append({OrganizationId(row.value(0).toLongLong()), row.value(1).toString()});
            return true;
        });
    return read ? Result<QList<Organization>>(organizations) : tl::unexpected<Error>(read.error());
}

Result<AccountId> OrderStore::insert(RecordWriter& writer, const Account& account)
{
    const Result<qint64> id = writer.nextId(u"accounts"_s);
    if (!id)
        return tl::unexpected<Error>(id.error());
    const QJsonValue organization =
        account.organization.isValid() ? QJsonValue(account.organization.value) : QJsonValue(QJsonValue::Null);
    const Result<void> stored = writer.insert(u"accounts"_s, *id,
                                              {{u"number"_s, account.number},
                                               {u"name"_s, account.name},
                                               {u"kind"_s, accountKindText(account.kind)},
                                               {u"organization_id"_s, organization},
                                               {u"tax_number"_s, account.taxRegistrationNumber},
                                               {u"invoice_unit"_s, account.invoiceUnit},
                                               {u"payment_terms"_s, account.paymentTerms}});
    return stored ? Result<AccountId>(AccountId(*id)) : tl::unexpected<Error>(stored.error());
}

Result<void> OrderStore::setBilling(RecordWriter& writer, const Account& account)
{
    return writer.update(u"accounts"_s, account.id.value,
                         {{u"tax_number"_s, account.taxRegistrationNumber}, {u"invoice_unit"_s, account.invoiceUnit}});
}

Result<void> OrderStore::setPaymentTerms(RecordWriter& writer, const Account& account)
{
    return writer.update(u"accounts"_s, account.id.value, {{u"payment_terms"_s, account.paymentTerms}});
}

Result<void> OrderStore::setOrganization(RecordWriter& writer, const Account& account)
{
    return writer.update(u"accounts"_s, account.id.value, {{u"organization_id"_s, account.organization.value}});
}

Result<OrganizationId> OrderStore::insert(RecordWriter& writer, const Organization& organization)
{
    const Result<qint64> id = writer.nextId(u"organizations"_s);
    if (!id)
        return tl::unexpected<Error>(id.error());
    const Result<void> stored = writer.insert(u"organizations"_s, *id, {{u"name"_s, organization.name}});
    return stored ? Result<OrganizationId>(OrganizationId(*id)) : tl::unexpected<Error>(stored.error());
}

Result<void> OrderStore::setSetting(RecordWriter& writer, const QString& key, const QString& value)
{
    const Result<QVariant> known = selectValue(m_database, u"SELECT id FROM settings WHERE key = ?"_s, {key});
    if (!known)
        return tl::unexpected<Error>(known.error());
    if (known->isValid())
        return writer.update(u"settings"_s, known->toLongLong(), {{u"value"_s, value}});
    const Result<qint64> id = writer.nextId(u"settings"_s);
    if (!id)
        return tl::unexpected<Error>(id.error());
    return writer.insert(u"settings"_s, *id, {{u"key"_s, key}, {u"value"_s, value}});
}

Result<QList<std::pair<PurchaseOrderId, AccountId>>> OrderStore::headsOfNumber(const QString& number)
{
    QList<std::pair<PurchaseOrderId, AccountId>> heads;
    const auto read =
        select(m_database, u"SELECT id, payer_id FROM purchase_orders WHERE number = ? ORDER BY id"_s, {number},
               [&heads](const QSqlQuery& row) {
                   heads.append({PurchaseOrderId(row.value(0).toLongLong()), AccountId(row.value(1).toLongLong())});
                   return true;
               });
    return read ? Result<QList<std::pair<PurchaseOrderId, AccountId>>>(heads) : tl::unexpected<Error>(read.error());
}

Result<std::optional<std::pair<QString, AccountId>>> OrderStore::headOf(PurchaseOrderId id)
{
    std::optional<std::pair<QString, AccountId>> head;
    const auto read = select(m_database, u"SELECT number, payer_id FROM purchase_orders WHERE id = ?"_s, {id.value},
                             [&head](const QSqlQuery& row) {
                                 head = {row.value(0).toString(), AccountId(row.value(1).toLongLong())};
                                 return false;
                             });
    return read ? Result<std::optional<std::pair<QString, AccountId>>>(head) : tl::unexpected<Error>(read.error());
}

} // namespace podesk::storage
