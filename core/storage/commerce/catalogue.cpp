// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/commerce/commercerows.h"
#include "core/storage/commercestore.h"

namespace podesk::storage {

using namespace Qt::StringLiterals;

namespace {

const QString productsTable = u"products"_s;
const QString offersTable = u"offers"_s;

/// One select serves the catalogue and single offers: the product's columns come first.
const QString offerColumns =
    u"SELECT p.id, p.code, p.name, p.vendor, p.description, p.family, p.delivery, "
    "o.id, o.code, o.name, o.kind, o.months, o.unit_price_minor, o.currency, o.seller_of_record, o.schedule, "
    "o.net_days, o.variable_minor "
    "FROM products p "_s;

QString scheduleText(const QList<ScheduledPayment>& schedule)
{
    QJsonArray list;
    for (const ScheduledPayment& payment : schedule) {
        QJsonObject object{{u"minor"_s, payment.amount.minor}};
        if (payment.on)
            object.insert(u"on"_s, payment.on->msecs);
        else
            object.insert(u"monthsAfter"_s, payment.monthsAfter);
        list.append(object);
    }
    return commerce::compact(list);
}

std::optional<QList<ScheduledPayment>> scheduleOf(const QString& json, Currency currency)
{
    const auto list = commerce::listOf(json);
    if (!list)
        return std::nullopt;
    QList<ScheduledPayment> schedule;
    for (const QJsonValue& value : *list) {
        const QJsonObject object = value.toObject();
        ScheduledPayment payment;
        if (object.contains("on"_L1))
            payment.on = Instant{object.value("on"_L1).toInteger()};
        payment.monthsAfter = int(object.value("monthsAfter"_L1).toInteger());
        payment.amount = {object.value("minor"_L1).toInteger(), currency};
        schedule.append(payment);
    }
    return schedule;
}

Result<Product> productOf(const Database& database, const QSqlQuery& row)
{
    const qint64 id = row.value(0).toLongLong();
    const auto family = productFamilyFromText(row.value(5).toString());
    const auto delivery = deliveryFromText(row.value(6).toString());
    if (!family || !delivery)
        return commerce::damaged(database, u"products.family, delivery"_s, id);
    return Product{ProductId(id),
                   row.value(1).toString(),
                   row.value(2).toString(),
                   row.value(3).toString(),
                   row.value(4).toString(),
                   *family,
                   *delivery};
}

Result<Offer> offerOf(const Database& database, const QSqlQuery& row)
{
    const qint64 id = row.value(7).toLongLong();
    const auto kind = offerKindFromText(row.value(10).toString());
    const auto currency = Currency::fromCode(row.value(13).toString());
    const auto schedule = currency ? scheduleOf(row.value(15).toString(), *currency) : std::nullopt;
    if (!kind || !schedule)
        return commerce::damaged(database, u"offers.kind, currency, schedule"_s, id);
    Offer offer;
    offer.id = OfferId(id);
    offer.product = commerce::idOf<ProductId>(row, 0);
    offer.code = row.value(8).toString();
    offer.name = row.value(9).toString();
    offer.kind = *kind;
    offer.months = row.value(11).toInt();
    offer.unitPrice = {row.value(12).toLongLong(), *currency};
    offer.sellerOfRecord = row.value(14).toString();
    offer.schedule = *schedule;
    if (!row.isNull(16))
        offer.netDays = row.value(16).toInt();
    if (!row.isNull(17))
        offer.variableMaximum = Money{row.value(17).toLongLong(), *currency};
    return offer;
}

using SoldOffer = std::pair<Product, Offer>;

Result<SoldOffer> soldOfferOf(const Database& database, const QSqlQuery& row)
{
    const Result<Product> product = productOf(database, row);
    const Result<Offer> offer = product ? offerOf(database, row) : tl::unexpected<Error>(product.error());
    return offer ? Result<SoldOffer>(SoldOffer(*product, *offer)) : tl::unexpected<Error>(offer.error());
}

/// A row of the catalogue: a product with one of its offers, or with none.
Result<CatalogueEntry> entryOf(const Database& database, const QSqlQuery& row)
{
    const Result<Product> product = productOf(database, row);
    if (!product)
        return tl::unexpected<Error>(product.error());
    if (row.isNull(7))
        return CatalogueEntry{*product, {}};
    const Result<Offer> offer = offerOf(database, row);
    return offer ? Result<CatalogueEntry>(CatalogueEntry{*product, {*offer}}) : tl::unexpected<Error>(offer.error());
}

Result<void> insertOffer(RecordWriter& writer, const Offer& offer)
{
    const QJsonValue netDays = offer.netDays ? QJsonValue(*offer.netDays) : QJsonValue();
    const QJsonValue variable = offer.variableMaximum ? QJsonValue(offer.variableMaximum->minor) : QJsonValue();
    return writer.insert(offersTable, offer.id.value,
                         {{u"product_id"_s, offer.product.value},
                          {u"code"_s, offer.code},
                          {u"name"_s, offer.name},
                          {u"kind"_s, offerKindText(offer.kind)},
                          {u"months"_s, offer.months},
                          {u"unit_price_minor"_s, offer.unitPrice.minor},
                          {u"currency"_s, offer.unitPrice.currency.code()},
                          {u"seller_of_record"_s, offer.sellerOfRecord},
                          {u"schedule"_s, scheduleText(offer.schedule)},
                          {u"net_days"_s, netDays},
                          {u"variable_minor"_s, variable}});
}

} // namespace

Result<QList<CatalogueEntry>> CommerceStore::catalogue()
{
    const QString sql = offerColumns + u"LEFT JOIN offers o ON o.product_id = p.id ORDER BY p.name, p.id, o.id"_s;
    const auto rows = commerce::readAll<CatalogueEntry>(m_database, sql, {}, entryOf);
    if (!rows)
        return rows;
    QList<CatalogueEntry> entries;
    for (const CatalogueEntry& row : *rows) {
        if (entries.isEmpty() || entries.last().product.id != row.product.id)
            entries.append(row);
        else
            entries.last().offers.append(row.offers);
    }
    return entries;
}

Result<qint64> CommerceStore::countProducts()
{
    return commerce::countOf(m_database, u"SELECT COUNT(*) FROM products"_s);
}

Result<bool> CommerceStore::productCodeTaken(const QString& code)
{
    const auto found = commerce::countOf(m_database, u"SELECT COUNT(*) FROM products WHERE code = ?"_s, {code});
    return found ? Result<bool>(*found > 0) : tl::unexpected<Error>(found.error());
}

Result<std::optional<std::pair<Product, Offer>>> CommerceStore::offer(const QString& code)
{
    const QString sql = offerColumns + u"JOIN offers o ON o.product_id = p.id WHERE o.code = ?"_s;
    return commerce::readOne<SoldOffer>(m_database, sql, {code}, soldOfferOf);
}

Result<std::optional<std::pair<Product, Offer>>> CommerceStore::offer(OfferId id)
{
    const QString sql = offerColumns + u"JOIN offers o ON o.product_id = p.id WHERE o.id = ?"_s;
    return commerce::readOne<SoldOffer>(m_database, sql, {id.value}, soldOfferOf);
}

Result<CatalogueEntry> CommerceStore::insert(RecordWriter& writer, const CatalogueEntry& entry)
{
    CatalogueEntry stored = entry;
    const Result<qint64> id = writer.nextId(productsTable);
    if (!id)
        return tl::unexpected<Error>(id.error());
    Product& product = stored.product;
    product.id = ProductId(*id);
    Result<void> done = writer.insert(productsTable, *id,
                                      {{u"code"_s, product.code},
                                       {u"name"_s, product.name},
                                       {u"vendor"_s, product.vendor},
                                       {u"description"_s, product.description},
                                       {u"family"_s, productFamilyText(product.family)},
                                       {u"delivery"_s, deliveryText(product.delivery)}});
    const Result<qint64> first =
        done ? writer.nextId(offersTable, stored.offers.size()) : tl::unexpected<Error>(done.error());
    if (!first)
        return tl::unexpected<Error>(first.error());
    for (qsizetype i = 0; i < stored.offers.size() && done; ++i) {
        Offer& offer = stored.offers[i];
        offer.id = OfferId(*first + i);
        offer.product = product.id;
        done = insertOffer(writer, offer);
    }
    return done ? Result<CatalogueEntry>(stored) : tl::unexpected<Error>(done.error());
}

} // namespace podesk::storage
