// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/execution.h"
#include "core/engine/fieldforms.h"

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> invalid(const QString& pointer, const QString& value, const QString& allowed)
{
    return fail(ErrorCode::InvalidField, {{u"field"_s, pointer}, {u"value"_s, value}, {u"allowed"_s, allowed}});
}

Result<void> requireText(const QString& pointer, const QString& text)
{
    if (text.trimmed().isEmpty())
        return fail(ErrorCode::MissingField, {{u"field"_s, pointer}});
    return {};
}

Result<void> requireNew(const QString& pointer, const QString& code, bool taken, QSet<QString>& seen)
{
    if (const Result<void> text = requireText(pointer, code); !text)
        return text;
    if (taken || seen.contains(code))
        return invalid(pointer, code, u"unique"_s);
    seen.insert(code);
    return {};
}

Result<AccountId> accountNumbered(const QList<Account>& accounts, const QString& number)
{
    for (const Account& account : accounts) {
        if (account.number == number)
            return account.id;
    }
    return fail(ErrorCode::NotFound, {{u"kind"_s, u"account"_s}, {u"value"_s, number}}, number);
}

/// What an offer must be, whether it came from a file or not.
Result<void> requireSound(const QString& pointer, const Offer& offer)
{
    Result<void> done = requireText(pointer + u"/name"_s, offer.name);
    if (done)
        done = requireText(pointer + u"/sellerOfRecord"_s, offer.sellerOfRecord);
    if (done && (offer.months < 1 || offer.months > forms::longestAgreement))
        return invalid(pointer + u"/months"_s, QString::number(offer.months), u"1..%1"_s.arg(forms::longestAgreement));
    if (done && !offer.unitPrice.currency.isValid())
        return fail(ErrorCode::MissingField, {{u"field"_s, pointer + u"/currency"_s}});
    if (done && offer.unitPrice.minor < 0)
        return invalid(pointer + u"/unitPrice"_s, offer.unitPrice.toText(), u"0.."_s);
    Money sum{0, offer.unitPrice.currency};
    for (qsizetype i = 0; done && i < offer.schedule.size(); ++i) {
        const Money& amount = offer.schedule.at(i).amount;
        if (amount.minor <= 0)
            return invalid(pointer + u"/schedule/%1/amount"_s.arg(i), amount.toText(), u"> 0"_s);
        const Result<Money> more = sum.plus(amount);
        if (!more)
            return tl::unexpected<Error>(more.error());
        sum = *more;
    }
    if (done && offer.hasSchedule() && sum != offer.unitPrice)
        return invalid(pointer + u"/unitPrice"_s, offer.unitPrice.toText(), sum.toText());
    return done;
}

Result<void> requireSound(const QString& pointer, const CatalogueEntry& entry, QSet<QString>& offerCodes, Execution& x)
{
    if (const Result<void> named = requireText(pointer + u"/name"_s, entry.product.name); !named)
        return named;
    for (qsizetype i = 0; i < entry.offers.size(); ++i) {
        const Offer& offer = entry.offers.at(i);
        const QString at = pointer + u"/offers/%1"_s.arg(i);
        const auto existing = x.commerce.offer(offer.code);
        if (!existing)
            return tl::unexpected<Error>(existing.error());
        Result<void> done = requireNew(at + u"/code"_s, offer.code, existing->has_value(), offerCodes);
        if (done)
            done = requireSound(at, offer);
        if (!done)
            return done;
    }
    return {};
}

} // namespace

Result<void> execute(const AddIdentities& command, Execution& x)
{
    const auto accounts = x.orders.accounts();
    const auto existing = x.commerce.identities();
    if (!accounts || !existing)
        return tl::unexpected<Error>(accounts ? existing.error() : accounts.error());
    QSet<QString> names;
    for (const Identity& identity : *existing)
        names.insert(identity.name);
    for (qsizetype i = 0; i < command.identities.size(); ++i) {
        const NewIdentity& wanted = command.identities.at(i);
        const QString pointer = u"/identities/%1"_s.arg(i);
        if (const Result<void> named = requireNew(pointer + u"/name"_s, wanted.name, false, names); !named)
            return named;
        for (qsizetype s = 0; s < wanted.statements.size(); ++s) {
            if (wanted.statements.at(s).actions.isEmpty())
                return fail(ErrorCode::MissingField, {{u"field"_s, pointer + u"/statements/%1/actions"_s.arg(s)}});
        }
        const Result<AccountId> account = accountNumbered(*accounts, wanted.account);
        if (!account)
            return tl::unexpected<Error>(account.error());
        const auto stored = x.commerce.insert(x.writer, Identity{{}, wanted.name, *account, wanted.statements});
        if (!stored)
            return tl::unexpected<Error>(stored.error());
    }
    x.outcome.subject = command.identities.isEmpty() ? QString() : command.identities.first().name;
    x.outcome.rowsImported = command.identities.size();
    x.settingsChanged = true;
    return {};
}

Result<void> execute(const EditIdentity& command, Execution& x)
{
    const auto found = x.commerce.identity(command.identity);
    if (!found)
        return tl::unexpected<Error>(found.error());
    if (!found->has_value())
        return fail(ErrorCode::NotFound, {{u"kind"_s, u"identity"_s}, {u"value"_s, command.identity}}, command.identity);
    for (qsizetype i = 0; i < command.statements.size(); ++i) {
        if (command.statements.at(i).actions.isEmpty())
            return fail(ErrorCode::MissingField, {{u"field"_s, u"/statements/%1/actions"_s.arg(i)}});
    }
    Identity after = **found;
    after.statements = command.statements;
    x.outcome.subject = after.name;
    x.settingsChanged = true;
    return x.commerce.update(x.writer, after);
}

Result<void> execute(const AddProducts& command, Execution& x)
{
    QSet<QString> codes;
    QSet<QString> offerCodes;
    for (qsizetype i = 0; i < command.products.size(); ++i) {
        const CatalogueEntry& entry = command.products.at(i);
        const QString pointer = u"/products/%1"_s.arg(i);
        const auto taken = x.commerce.productCodeTaken(entry.product.code);
        if (!taken)
            return tl::unexpected<Error>(taken.error());
        Result<void> sound = requireNew(pointer + u"/code"_s, entry.product.code, *taken, codes);
        if (sound)
            sound = requireSound(pointer, entry, offerCodes, x);
        if (!sound)
            return sound;
        const auto stored = x.commerce.insert(x.writer, entry);
        if (!stored)
            return tl::unexpected<Error>(stored.error());
    }
    x.outcome.subject = command.products.isEmpty() ? QString() : command.products.first().product.name;
    x.outcome.rowsImported = command.products.size();
    x.settingsChanged = true;
    return {};
}

} // namespace podesk
