// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lists/book.h"

#include "tests/lists/randomqueries.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace podesk::test {

namespace {

QVariant orNull(const std::optional<qint64>& value)
{
    return value ? QVariant(*value) : QVariant();
}

struct Totals
{
    qint64 value = 0;
    std::optional<qint64> balance;
    QJsonObject others;
};

Totals totalsOf(const PurchaseOrder& order)
{
    Totals totals;
    QMap<QString, std::pair<qint64, std::optional<qint64>>> others;
    for (const LineItem& line : order.lines) {
        const bool own = line.currency == order.header.currency;
        qint64& value = own ? totals.value : others[line.currency.code()].first;
        std::optional<qint64>& balance = own ? totals.balance : others[line.currency.code()].second;
        value += line.total.minor;
        if (line.balance)
            balance = balance.value_or(0) + line.balance->minor;
    }
    for (auto it = others.begin(); it != others.end(); ++it) {
        QJsonObject sums{{u"value"_s, it->first}};
        sums.insert(u"balance"_s, it->second ? QJsonValue(*it->second) : QJsonValue());
        totals.others.insert(it.key(), sums);
    }
    return totals;
}

QString taxKind(Tax::Kind kind)
{
    return kind == Tax::Kind::None ? u"none"_s : kind == Tax::Kind::Percent ? u"percent"_s : u"absolute"_s;
}

Currency randomCurrency()
{
    return *Currency::fromCode(*rc::gen::element(u"USD"_s, u"USD"_s, u"JPY"_s, u"KWD"_s, u"EUR"_s));
}

Instant randomInstant()
{
    return {Instant::fromDate(QDate(2022, 1, 1)).msecs + *rc::gen::inRange<qint64>(0, 1700LL * 86'400'000)};
}

LineItem randomLine(Book& book, const PurchaseOrderHeader& header, int position, bool alone)
{
    LineItem line;
    line.id = LineItemId(book.nextLineId());
    line.number = QString::number(position);
    line.description = randomText(3);
    line.type = allLineItemTypes[*rc::gen::inRange<size_t>(0, allLineItemTypes.size())];
    line.start = header.effective.plus(*rc::gen::inRange(0, 3));
    line.end = line.start.plus(*rc::gen::inRange(0, 20));
    line.amount.scaled =
        *rc::gen::inRange<qint64>(0, 2000) * *rc::gen::element(qint64(UnitPrice::one), UnitPrice::one / 100, qint64(1));
    line.quantity = *rc::gen::inRange<qint64>(1, 50);
    line.tax = *rc::gen::element(Tax{}, Tax{Tax::Kind::Percent, 10 * Tax::onePercent}, Tax{Tax::Kind::Absolute, 500});
    line.currency = *rc::gen::inRange(0, 5) == 0 ? randomCurrency() : header.currency;
    line.balanceTracking = *rc::gen::arbitrary<bool>();
    const bool huge = alone && *rc::gen::inRange(0, 30) == 0;
    line.total = {huge ? 9'000'000'000'000'000'000 : *rc::gen::inRange<qint64>(1, 300'000), line.currency};
    if (line.balanceTracking)
        line.balance = Money{*rc::gen::inRange<qint64>(-5'000, 300'000), line.currency};
    return line;
}

} // namespace

Book::Book(storage::Database& database) : m_database(database)
{
    for (qint64 id = 1; id <= 3; ++id)
        run(u"INSERT INTO accounts (id, number, name, kind) VALUES (?, ?, ?, 'standalone')"_s,
            {id, payerNumber(AccountId(id)), u"Payer %1"_s.arg(id)});
    addMarket();
}

void Book::addMarket()
{
    for (qint64 id = 1; id <= agreements; ++id) {
        run(u"INSERT INTO products VALUES (?, ?, ?, '', '', '', '')"_s, {id, id, productName(AgreementId(id))});
        run(u"INSERT INTO offers (id, product_id, code, name, kind, months, unit_price_minor, currency, "
            "seller_of_record, schedule) VALUES (?, ?, ?, '', 'public', 1, 0, 'USD', '', '[]')"_s,
            {id, id, id});
        run(u"INSERT INTO agreements (id, number, offer_id, account_id, payer_id, actor, accepted_on, starts_on, "
            u"ends_on, quantity, "
            "total_minor, currency, po_number, linked, version) VALUES (?, ?, ?, 1, 1, '', 0, 0, 1, 1, 0, 'USD', NULL, 0, 1)"_s,
            {id, agreementNumber(AgreementId(id)), id});
    }
}

void Book::run(const QString& sql, const QVariantList& bindings)
{
    const auto done = m_database.execute(sql, bindings);
    if (!done)
        qFatal("%s: %s", qPrintable(sql), qPrintable(done.error().details.value(u"reason"_s).toString()));
}

void Book::clear()
{
    for (const char* table : {"contacts", "tags", "line_items", "purchase_orders", "invoices", "journal_orders",
                              "journal_invoices", "journal"})
        run(u"DELETE FROM "_s + QString::fromLatin1(table));
    m_orders.clear();
    m_charges.clear();
    m_invoices.clear();
    m_entries.clear();
    m_lastOrder = m_lastInvoice = m_lastLine = m_lastPart = 0;
}

void Book::insertParts(const PurchaseOrder& order)
{
    for (const LineItem& line : order.lines) {
        run(u"INSERT INTO line_items VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {line.id.value, order.id.value, line.number, line.description, lineItemTypeText(line.type),
             line.start.index, line.end.index, line.balanceTracking ? 1 : 0, line.amount.scaled, line.quantity,
             taxKind(line.tax.kind), line.tax.value, line.currency.code(), line.total.minor,
             orNull(line.balance ? std::optional(line.balance->minor) : std::nullopt)});
    }
    for (int i = 0; i < order.contacts.size(); ++i)
        run(u"INSERT INTO contacts VALUES (?, ?, ?, ?, ?, ?)"_s,
            {++m_lastPart, order.id.value, i, order.contacts[i].name, order.contacts[i].email,
             order.contacts[i].phone});
    for (const Tag& tag : order.tags)
        run(u"INSERT INTO tags VALUES (?, ?, ?, ?)"_s, {++m_lastPart, order.id.value, tag.key, tag.value});
}

void Book::store(const PurchaseOrder& order, qint64 charges)
{
    remove(order.id.value);
    const PurchaseOrderHeader& header = order.header;
    const Totals totals = totalsOf(order);
    run(u"INSERT INTO purchase_orders (id, payer_id, number, description, bill_from, bill_to, ship_to, tax_numbers, "
        u"invoice_units, "
        "effective, expiration, payment_terms, currency, suspended, created_on, updated_on, value_minor, "
        "balance_minor, other_totals, "
        "line_count, contact_count, charge_count, version) VALUES (?, ?, ?, ?, ?, ?, ?, '[]', '[]', ?, ?, ?, ?, ?, ?, "
        "?, ?, ?, "
        "?, ?, ?, ?, 1)"_s,
        {order.id.value,
         order.payer.value,
         header.number,
         header.description,
         header.billFrom,
         header.billTo,
         header.shipTo,
         header.effective.index,
         header.expiration.index,
         header.paymentTerms,
         header.currency.code(),
         order.suspended ? 1 : 0,
         order.createdOn.msecs,
         order.updatedOn.msecs,
         totals.value,
         orNull(totals.balance),
         QString::fromUtf8(QJsonDocument(totals.others).toJson(QJsonDocument::Compact)),
         order.lines.size(),
         order.contacts.size(),
         charges});
    insertParts(order);
    m_orders.insert(order.id.value, order);
    m_charges.insert(order.id.value, charges);
}

void Book::store(const Invoice& invoice)
{
    removeInvoice(invoice.id.value);
    const InvoiceRevision& current = invoice.current;
    run(u"INSERT INTO invoices (id, number, kind, account_id, payer_id, agreement_id, issuer, issued_on, due_on, "
        u"period, "
        "tax_number, invoice_unit, currency, total_minor, revision, po_number, purchase_order_id, line_item_id, "
        "outcome, "
        "version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', '', ?, ?, ?, ?, ?, ?, ?, 1)"_s,
        {invoice.id.value, invoice.number, invoiceKindText(invoice.kind), invoice.account.value, invoice.payer.value,
         invoice.agreement.isValid() ? QVariant(invoice.agreement.value) : QVariant(), invoice.issuer,
         invoice.issuedOn.msecs, invoice.dueOn.msecs, invoice.period.index, invoice.total.currency.code(),
         invoice.total.minor, current.revision, current.poNumber ? QVariant(*current.poNumber) : QVariant(),
         current.order.isValid() ? QVariant(current.order.value) : QVariant(),
         current.line.isValid() ? QVariant(current.line.value) : QVariant(), poOutcomeText(current.outcome)});
    m_invoices.insert(invoice.id.value, invoice);
}

void Book::removeInvoice(qint64 id)
{
    run(u"DELETE FROM invoices WHERE id = ?"_s, {id});
    m_invoices.remove(id);
}

void Book::remove(qint64 id)
{
    for (const char* table : {"contacts", "tags", "line_items"})
        run(u"DELETE FROM %1 WHERE purchase_order_id = ?"_s.arg(QString::fromLatin1(table)), {id});
    run(u"DELETE FROM purchase_orders WHERE id = ?"_s, {id});
    m_orders.remove(id);
    m_charges.remove(id);
}

void Book::addEntry(BookEntry entry, const QList<qint64>& touched, const QList<qint64>& invoices)
{
    entry.position = m_entries.size() + 1;
    run(u"INSERT INTO journal (position, actor, real_time, simulated_time, command, payload, edition, undoes, subject, "
        u"changes, "
        "previous_hash, hash) VALUES (?, ?, ?, ?, ?, '{}', ?, ?, ?, '[]', '', '')"_s,
        {entry.position, entry.actor, entry.realTime.msecs, entry.simulatedTime.msecs, entry.command,
         editionText(entry.edition), entry.undoes > 0 ? QVariant(entry.undoes) : QVariant(), entry.subject});
    for (const qint64 id : touched)
        run(u"INSERT INTO journal_orders (position, first_id, last_id) VALUES (?, ?, ?)"_s, {entry.position, id, id});
    for (const qint64 id : invoices)
        run(u"INSERT INTO journal_invoices (position, first_id, last_id) VALUES (?, ?, ?)"_s, {entry.position, id, id});
    m_entries << entry;
}

PurchaseOrder randomOrder(Book& book, qint64 id)
{
    PurchaseOrder order;
    order.id = PurchaseOrderId(id);
    order.payer = AccountId(*rc::gen::inRange<qint64>(1, 4));
    PurchaseOrderHeader& header = order.header;
    header.number = randomText(2) + QString::number(id);
    header.description = randomText(4);
    header.billFrom = randomText(1) + u"cloud"_s;
    header.billTo = randomText(1);
    header.shipTo = randomText(2);
    header.paymentTerms = randomText(1);
    header.effective = Month::of(2022, 1).plus(*rc::gen::inRange(0, 40));
    header.expiration = header.effective.plus(*rc::gen::inRange(0, 25));
    header.currency = randomCurrency();
    order.suspended = *rc::gen::arbitrary<bool>();
    order.createdOn = randomInstant();
    order.updatedOn = randomInstant();
    const int lines = *rc::gen::inRange(0, 4);
    for (int position = 1; position <= lines; ++position)
        order.lines << randomLine(book, header, position, lines == 1);
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        order.contacts << Contact{randomText(1), u"a%1@b.example"_s.arg(i), {}};
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        order.tags << Tag{randomText(1) + u"k"_s.repeated(i), randomText(1)};
    return order;
}

void storeRandomOrder(Book& book, qint64 id)
{
    book.store(randomOrder(book, id), *rc::gen::inRange<qint64>(0, 3));
}

Invoice randomInvoice(const Book& book, qint64 id)
{
    Invoice invoice;
    invoice.id = InvoiceId(id);
    invoice.number = randomText(1) + QString::number(id);
    invoice.kind = allInvoiceKinds[*rc::gen::inRange<size_t>(0, allInvoiceKinds.size())];
    invoice.account = AccountId(*rc::gen::inRange<qint64>(1, 4));
    invoice.payer = AccountId(*rc::gen::inRange<qint64>(1, 4));
    invoice.agreement = AgreementId(*rc::gen::inRange<qint64>(0, Book::agreements + 1));
    invoice.issuer = randomText(1) + u"cloud"_s;
    invoice.issuedOn = randomInstant();
    invoice.dueOn = randomInstant();
    invoice.period = Month::of(2022, 1).plus(*rc::gen::inRange(0, 40));
    invoice.total = {*rc::gen::inRange<qint64>(-5'000, 300'000), randomCurrency()};
    invoice.current.revision = *rc::gen::inRange(1, 4);
    invoice.current.outcome = allPoOutcomes[*rc::gen::inRange<size_t>(0, allPoOutcomes.size())];
    if (*rc::gen::arbitrary<bool>())
        invoice.current.poNumber = randomText(2);
    if (book.orders().isEmpty() || *rc::gen::inRange(0, 3) == 0)
        return invoice;
    const QList<qint64> ids = book.orders().keys();
    const PurchaseOrder& order = *book.orders().constFind(ids[*rc::gen::inRange<qsizetype>(0, ids.size())]);
    invoice.current.order = order.id;
    if (!order.lines.isEmpty())
        invoice.current.line = order.lines[*rc::gen::inRange<qsizetype>(0, order.lines.size())].id;
    return invoice;
}

BookEntry randomEntry()
{
    BookEntry entry;
    entry.realTime = randomInstant();
    entry.simulatedTime = randomInstant();
    entry.actor = *rc::gen::element(u"billing-admin"_s, u"Trainer"_s);
    entry.command = *rc::gen::element(u"change-status"_s, u"undo"_s, u"set-tags"_s);
    entry.subject = randomText(2);
    entry.undoes = *rc::gen::inRange<qint64>(0, 3);
    entry.edition = *rc::gen::element(Edition::E2024, Edition::E2026);
    return entry;
}

QStringList textsOf(const Book& book)
{
    QStringList texts{u"cloud"_s};
    for (const PurchaseOrder& order : book.orders()) {
        texts << order.header.number << order.header.description << order.header.billFrom << order.header.billTo
              << order.header.shipTo;
        for (const Tag& tag : order.tags)
            texts << tag.key << tag.key + u'=' + tag.value;
    }
    for (const Invoice& invoice : book.invoices())
        texts << invoice.number << invoice.issuer << Book::productName(invoice.agreement)
              << invoice.current.poNumber.value_or(QString());
    for (const BookEntry& entry : book.entries())
        texts << entry.subject << entry.actor;
    return texts;
}

} // namespace podesk::test
