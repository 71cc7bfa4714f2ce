// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/generatedorders.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace podesk::storage {

namespace {

constexpr int supplierCount = 240;

struct CurrencyShare
{
    QLatin1StringView code;
    int percent;
    qint64 base; ///< a small amount, in hundredths of a major unit
};

constexpr std::array currencyShares{
    CurrencyShare{"USD"_L1, 52, 1900},   CurrencyShare{"EUR"_L1, 18, 1700},  CurrencyShare{"GBP"_L1, 8, 1500},
    CurrencyShare{"JPY"_L1, 8, 280000},  CurrencyShare{"INR"_L1, 5, 150000}, CurrencyShare{"AUD"_L1, 4, 2800},
    CurrencyShare{"KRW"_L1, 2, 2500000}, CurrencyShare{"KWD"_L1, 2, 600},    CurrencyShare{"BHD"_L1, 1, 700}};

const QJsonObject& wordLists()
{
    static const QJsonObject lists = [] {
        QFile file(u":/podesk/generator/words.json"_s);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }();
    return lists;
}

QStringList stringsOf(const QJsonValue& value)
{
    QStringList strings;
    for (const QJsonValue& item : value.toArray())
        strings << item.toString();
    return strings;
}

const CurrencyShare& shareOf(Currency currency)
{
    for (const CurrencyShare& share : currencyShares) {
        if (currency.code() == share.code)
            return share;
    }
    return currencyShares.front();
}

Currency pickCurrency(SeededNumbers& numbers)
{
    qint64 point = numbers.below(100);
    for (const CurrencyShare& share : currencyShares) {
        point -= share.percent;
        if (point < 0)
            return Currency::fromCode(QString(share.code)).value_or(Currency());
    }
    return Currency::fromCode(u"USD").value_or(Currency());
}

/// The part of a name that a mail address takes: letters a to z.
QString mailName(const QString& name)
{
    QString out;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if (c >= u'a' && c <= u'z')
            out += c;
    }
    return out;
}

LineItemType pickType(SeededNumbers& numbers, bool isSeller)
{
    // Marketplace lines are billed by the sellers of record, so suppliers' POs have the general types.
    if (!isSeller)
        return numbers.chance(70) ? LineItemType::All : LineItemType::ProfessionalServicesTraining;
    return allLineItemTypes[static_cast<size_t>(numbers.below(static_cast<qint64>(allLineItemTypes.size())))];
}

} // namespace

quint64 SeededNumbers::next()
{
    m_state += 0x9e3779b97f4a7c15U;
    quint64 mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9U;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebU;
    return mixed ^ (mixed >> 31);
}

qint64 SeededNumbers::skewed(qint64 base)
{
    // 2^(k/8) in 1024ths; k is a sum of dice, so its logarithm is close to normal.
    constexpr std::array<qint64, 8> eighths{1024, 1117, 1218, 1328, 1448, 1579, 1722, 1878};
    qint64 k = 0;
    for (int die = 0; die < 4; ++die)
        k += below(40);
    const qint64 scaled = base * eighths[static_cast<size_t>(k % 8)] / 1024;
    return (scaled << (k / 8)) + below(base);
}

GeneratedOrders::GeneratedOrders(quint64 seed, Instant now, QList<Account> payers)
    : m_numbers(seed), m_now(now), m_payers(std::move(payers)), m_words(wordLists())
{
    const QStringList names = words("supplierNames"_L1);
    const QStringList trades = words("supplierTrades"_L1);
    const QStringList forms = words("supplierForms"_L1);
    for (int i = 0; i < supplierCount; ++i)
        m_suppliers << picked({names, trades, forms});
}

QString GeneratedOrders::picked(const QList<QStringList>& lists)
{
    // One after another: the order in which a compiler evaluates operands is its own.
    QStringList parts;
    for (const QStringList& list : lists)
        parts << m_numbers.pick(list);
    return parts.join(u' ');
}

QStringList GeneratedOrders::words(QLatin1StringView list) const
{
    return stringsOf(m_words.value(list));
}

QStringList GeneratedOrders::organizationNames()
{
    return stringsOf(wordLists().value("organizations"_L1));
}

QString GeneratedOrders::number(qint64 index, Month effective)
{
    const QString serial = QString::number(index + 1).rightJustified(7, u'0');
    switch (m_numbers.below(6)) {
    case 0:
        return u"45%1"_s.arg(serial.rightJustified(8, u'0'));
    case 1:
        return u"PO-%1-%2"_s.arg(QString::number(effective.year()), serial);
    case 2:
        return u"FY%1/IT/%2"_s.arg(QString::number(effective.year() % 100).rightJustified(2, u'0'), serial);
    case 3:
        return u"00%1"_s.arg(serial);
    case 4: {
        static const QStringList departments = words("departments"_L1);
        return u"%1.%2-%3"_s.arg(m_numbers.pick(departments).left(4).toUpper().trimmed(), effective.toText(), serial);
    }
    default:
        return u"PO %1"_s.arg(serial);
    }
}

QString GeneratedOrders::billFrom(bool& isSeller)
{
    isSeller = m_numbers.chance(68);
    if (!isSeller)
        return m_suppliers[static_cast<qsizetype>(
            std::min(m_numbers.below(supplierCount), m_numbers.below(supplierCount)))];
    static const QStringList sellers = sellersOfRecord();
    const qint64 count = sellers.size();
    return sellers[std::min({m_numbers.below(count), m_numbers.below(count), m_numbers.below(count)})];
}

PurchaseOrderHeader GeneratedOrders::header(qint64 index, const Account& payer)
{
    static const QStringList subjects = words("subjects"_L1);
    static const QStringList purposes = words("purposes"_L1);
    static const QStringList terms = words("terms"_L1);
    static const QStringList sites = words("sites"_L1);
    static const QStringList paymentTerms = words("paymentTerms"_L1);
    const Month month = Month::containing(m_now);
    // A quarter has run out: ended one to thirty months ago; the others end in this month or later.
    const bool expired = m_numbers.chance(26);
    PurchaseOrderHeader header;
    header.expiration = month.plus(
        static_cast<int>(expired ? -m_numbers.between(1, 30) : std::min(m_numbers.below(25), m_numbers.below(25))));
    header.effective = header.expiration.plus(-static_cast<int>(m_numbers.chance(60) ? 11 : m_numbers.between(0, 35)));
    header.number = number(index, header.effective);
    header.description = picked({subjects, purposes});
    if (m_numbers.chance(60))
        header.description += u", "_s + m_numbers.pick(terms);
    header.shipTo = payer.name + u", "_s + m_numbers.pick(sites);
    header.billTo = payer.name;
    header.paymentTerms = m_numbers.pick(paymentTerms);
    header.currency = pickCurrency(m_numbers);
    return header;
}

Result<LineItem> GeneratedOrders::line(const PurchaseOrderHeader& header, int position, bool isSeller,
                                       bool otherCurrency)
{
    static const QStringList subjects = words("subjects"_L1);
    LineItem line;
    line.number = QString::number(position);
    line.description = m_numbers.pick(subjects);
    line.type = pickType(m_numbers, isSeller);
    line.start = header.effective;
    line.end = header.expiration;
    const int months = header.expiration.index - header.effective.index;
    if (months > 2 && m_numbers.chance(25))
        line.start = line.start.plus(static_cast<int>(m_numbers.below(months / 2)));
    line.currency = otherCurrency ? pickCurrency(m_numbers) : header.currency;
    line.quantity = m_numbers.chance(60) ? 1 : m_numbers.between(2, 250);
    // Hundredths of a major unit; a unit price with more decimals than the currency has is as frequent as in real
    // books.
    const qint64 hundredths =
        m_numbers.skewed(shareOf(line.currency).base) / std::max<qint64>(1, line.quantity / 4) + 1;
    line.amount.scaled = hundredths * (UnitPrice::one / 100);
    if (line.currency.digits() == 0)
        line.amount.scaled -= line.amount.scaled % UnitPrice::one;
    if (m_numbers.chance(8))
        line.amount.scaled += m_numbers.below(UnitPrice::one / 100);
    line.amount.scaled = std::max(line.amount.scaled, UnitPrice::one);
    if (m_numbers.chance(30))
        line.tax = {Tax::Kind::Percent, m_numbers.pick(QList<qint64>{5, 7, 10, 19, 20}) * Tax::onePercent};
    line.balanceTracking = !isMarketplace(line.type) && m_numbers.chance(55);

    const auto net = times(line.amount, line.quantity, line.currency);
    if (!net)
        return tl::make_unexpected(net.error());
    const auto tax = taxOn(*net, line.tax);
    if (!tax)
        return tl::make_unexpected(tax.error());
    const auto total = net->plus(*tax);
    if (!total)
        return tl::make_unexpected(total.error());
    line.total = *total;
    if (line.balanceTracking)
        line.balance = *total;
    return line;
}

QList<Contact> GeneratedOrders::contacts()
{
    static const QStringList firstNames = words("firstNames"_L1);
    static const QStringList lastNames = words("lastNames"_L1);
    static const QStringList domains = words("mailDomains"_L1);
    QList<Contact> contacts;
    const qint64 count = m_numbers.chance(12) ? 0 : m_numbers.between(1, 3);
    while (contacts.size() < count) {
        const QString first = m_numbers.pick(firstNames);
        const QString last = m_numbers.pick(lastNames);
        const QString domain = m_numbers.pick(domains);
        const QString mail = u"%1.%2@%3"_s.arg(mailName(first), mailName(last), domain);
        const auto same = [&](const Contact& contact) { return contact.email == mail; };
        if (std::none_of(contacts.begin(), contacts.end(), same))
            contacts << Contact{first + u' ' + last, mail,
                                m_numbers.chance(40) ? u"+1 555 01%1"_s.arg(m_numbers.between(10, 99)) : QString()};
    }
    return contacts;
}

QList<Tag> GeneratedOrders::tags()
{
    const QJsonObject lists = m_words.value("tagKeys"_L1).toObject();
    QList<Tag> tags;
    for (auto it = lists.begin(); it != lists.end(); ++it) {
        if (m_numbers.chance(25))
            tags << Tag{it.key(), m_numbers.pick(stringsOf(it.value()))};
    }
    return tags;
}

Result<PurchaseOrder> GeneratedOrders::next(qint64 index)
{
    const Account payer = m_numbers.pick(m_payers);
    PurchaseOrder order;
    order.payer = payer.id;
    order.header = header(index, payer);
    bool isSeller = false;
    order.header.billFrom = billFrom(isSeller);
    order.suspended = m_numbers.chance(15);
    const qint64 sinceCreation = std::max<qint64>(1, (m_now.msecs - order.header.effective.begin().msecs) / 60'000);
    order.createdOn = {m_now.msecs - m_numbers.below(sinceCreation) * 60'000};
    order.updatedOn = {order.createdOn.msecs +
                       m_numbers.below((m_now.msecs - order.createdOn.msecs) / 60'000 + 1) * 60'000};
    const qint64 lineCount = std::min(m_numbers.between(1, 6), m_numbers.between(1, 6));
    const bool mixed = m_numbers.chance(2);
    for (int position = 1; position <= lineCount; ++position) {
        auto made = line(order.header, position, isSeller, mixed && position > 1);
        if (!made)
            return tl::make_unexpected(made.error());
        order.lines << std::move(*made);
    }
    order.contacts = contacts();
    order.tags = tags();
    return order;
}

} // namespace podesk::storage
