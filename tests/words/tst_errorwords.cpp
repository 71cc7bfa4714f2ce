// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/errordetails.h"
#include "ui/words/words.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace podesk;

namespace {

/// An error with every detail that error.h names for its code, each with a value that can be found again.
struct Sample
{
    ErrorCode code;
    QVariantMap details;
    QStringList shown; ///< what the sentence must hold
};

QVariantMap texts(const QStringList& keys)
{
    QVariantMap details;
    for (const QString& key : keys)
        details.insert(key, QString(u"<"_s + key + u'>'));
    return details;
}

Sample plain(ErrorCode code, const QStringList& keys)
{
    QStringList shown;
    for (const QString& key : keys)
        shown.append(u"<"_s + key + u'>');
    return {code, texts(keys), shown};
}

QList<Sample> inputSamples()
{
    const QString field = u"field"_s;
    const QString value = u"value"_s;
    const QString allowed = u"allowed"_s;
    const QString file = u"file"_s;
    const QString reason = u"reason"_s;
    return {
        plain(ErrorCode::InvalidField, {field, value, allowed}),
        plain(ErrorCode::MissingField, {field}),
        plain(ErrorCode::UnknownField, {field, allowed}),
        plain(ErrorCode::UnknownCommand, {value}),
        plain(ErrorCode::MalformedJson, {file, u"offset"_s, reason}),
        plain(ErrorCode::MalformedQuery, {value, u"position"_s, allowed}),
        plain(ErrorCode::UnknownWord, {field, value, allowed}),
        plain(ErrorCode::MalformedInput, {file, field, value, allowed}),
        plain(ErrorCode::UnreadableFile, {file, reason}),
        plain(ErrorCode::UnwritableFile, {file, reason}),
        plain(ErrorCode::InputTooLarge, {field, u"length"_s, u"limit"_s}),
        plain(ErrorCode::MissingInput, {u"name"_s}),
        plain(ErrorCode::UnknownInput, {u"name"_s, allowed}),
        plain(ErrorCode::MalformedCsv, {file, reason}),
        plain(ErrorCode::AmountOutOfRange, {value}),
        plain(ErrorCode::CurrencyMismatch, {u"left"_s, u"right"_s}),
    };
}

QList<Sample> answerSamples()
{
    const QVariantMap field{{u"field"_s, u"description"_s}, {u"yours"_s, u"mine"_s}, {u"theirs"_s, u"another"_s}};
    const QVariantMap conflict{{u"fields"_s, QVariantList{field}},
                               {u"version"_s, 7},
                               {u"actor"_s, u"billing-admin"_s},
                               {u"time"_s, u"2024-07-01T09:30:00.000Z"_s}};
    const QVariantMap times{{u"now"_s, u"2024-07-02T00:00:00.000Z"_s}, {u"to"_s, u"2024-07-01T00:00:00.000Z"_s}};
    return {
        plain(ErrorCode::NotFound, {u"kind"_s, u"value"_s}),
        plain(ErrorCode::Ambiguous, {u"kind"_s, u"value"_s, u"allowed"_s}),
        {ErrorCode::VersionConflict,
         conflict,
         {u"Description"_s, u"mine"_s, u"another"_s, u"billing-admin"_s, u"7"_s, u"09:30"_s}},
        plain(ErrorCode::IdempotencyReused, {u"key"_s}),
        plain(ErrorCode::NothingToUndo, {}),
        plain(ErrorCode::NothingToRedo, {}),
        plain(ErrorCode::UndoBlocked, {u"position"_s, u"command"_s}),
        plain(ErrorCode::NotUndoable, {u"command"_s}),
        plain(ErrorCode::CheckpointUnknown, {u"name"_s}),
        plain(ErrorCode::CheckpointExists, {u"name"_s}),
        plain(ErrorCode::NothingToDo, {u"command"_s}),
        plain(ErrorCode::RealClock, {}),
        {ErrorCode::ClockBackwards, times, {u"1 Jul 2024"_s, u"2 Jul 2024"_s}},
        {ErrorCode::EntryNotSayable,
         {{u"position"_s, 17}, {u"command"_s, u"change-status"_s}},
         {u"17"_s, u"Change status"_s}},
        plain(ErrorCode::Cancelled, {}),
    };
}

QList<Sample> orderSamples()
{
    const QStringList counted{u"limit"_s, u"count"_s};
    const QVariantMap months{{u"effective"_s, u"2024-01"_s},
                             {u"expiration"_s, u"2024-12"_s},
                             {u"start"_s, u"2023-05"_s},
                             {u"end"_s, u"2025-06"_s}};
    const QVariantMap statuses{
        {u"from"_s, u"suspended-expired"_s}, {u"to"_s, u"active"_s}, {u"allowed"_s, QStringList{u"expired"_s}}};
    return {
        plain(ErrorCode::NumberEmpty, {}),
        plain(ErrorCode::NumberTooLong, {u"length"_s, u"limit"_s}),
        {ErrorCode::NumberCharacter,
         {{u"character"_s, u"#"_s}, {u"position"_s, 3}, {u"allowed"_s, u"A-Z"_s}},
         {u"“#”"_s, u"3"_s, u"A-Z"_s}},
        plain(ErrorCode::NumberTaken, {u"number"_s, u"payer"_s}),
        plain(ErrorCode::NumberFixed, {}),
        {ErrorCode::NumberControlCharacter, {{u"character"_s, u"\u0007"_s}, {u"position"_s, 2}}, {u"U+0007"_s, u"2"_s}},
        {ErrorCode::MonthsReversed, months, {u"Jan 2024"_s, u"Dec 2024"_s}},
        {ErrorCode::LineOutsideOrder, months, {u"Jan 2024"_s, u"Dec 2024"_s, u"May 2023"_s, u"Jun 2025"_s}},
        {ErrorCode::LineMonthsReversed, months, {u"May 2023"_s, u"Jun 2025"_s}},
        plain(ErrorCode::LineLimit, counted),
        plain(ErrorCode::ContactLimit, counted),
        plain(ErrorCode::TagLimit, counted),
        plain(ErrorCode::ActiveLimit, counted),
        plain(ErrorCode::TaxNumberNotOffered, {u"entity"_s}),
        plain(ErrorCode::FieldReadOnly, {u"field"_s}),
        plain(ErrorCode::NoLineItem, {}),
        plain(ErrorCode::BlanketEntity, {u"entity"_s, u"allowed"_s}),
        plain(ErrorCode::ServicesEntity, {u"entity"_s, u"allowed"_s}),
        plain(ErrorCode::TransactionLineByHand, {}),
        plain(ErrorCode::LineNumberEmpty, {}),
        plain(ErrorCode::LineNumberTaken, {u"number"_s}),
        plain(ErrorCode::TrackingUnavailable, {}),
        plain(ErrorCode::AmountNeeded, {}),
        plain(ErrorCode::AmountNegative, {}),
        plain(ErrorCode::AmountDecimals, {u"value"_s, u"limit"_s}),
        plain(ErrorCode::QuantityBelowOne, {}),
        plain(ErrorCode::TaxNegative, {}),
        plain(ErrorCode::BillFromEmpty, {}),
        plain(ErrorCode::ShipToEmpty, {}),
        plain(ErrorCode::ContactNameEmpty, {}),
        plain(ErrorCode::ContactEmailInvalid, {u"value"_s}),
        plain(ErrorCode::ContactTaken, {u"value"_s}),
        plain(ErrorCode::TagKeyEmpty, {}),
        plain(ErrorCode::TagKeyTaken, {u"key"_s}),
        plain(ErrorCode::TextTooLong, {u"field"_s, u"length"_s, u"limit"_s}),
        plain(ErrorCode::TextNotUnicode, {u"field"_s, u"position"_s}),
        {ErrorCode::TransitionNotOffered, statuses, {u"Suspended-expired"_s, u"Active"_s, u"Expired"_s}},
    };
}

QList<Sample> purchaseSamples()
{
    const QString number = u"number"_s;
    return {
        plain(ErrorCode::MembersNotServed, {u"account"_s}),
        plain(ErrorCode::ActionDenied, {u"action"_s, u"identity"_s}),
        plain(ErrorCode::IntegrationByMember, {u"account"_s}),
        {ErrorCode::PoNotOffered,
         {{u"family"_s, u"server-hourly"_s}, {u"families"_s, QStringList{u"saas-contract"_s, u"<new>"_s}}},
         {u"Server product, hourly"_s, u"SaaS contract"_s, u"<new>"_s}},
        plain(ErrorCode::IntegrationOff, {}),
        plain(ErrorCode::SubscribeMissing, {u"action"_s}),
        plain(ErrorCode::CheckoutNumberEmpty, {}),
        plain(ErrorCode::CheckoutNumberTooLong, {u"length"_s, u"limit"_s}),
        {ErrorCode::OrderSuspended, {{number, u"<X>"_s}, {u"status"_s, u"suspended"_s}}, {u"<X>"_s, u"Suspended"_s}},
        plain(ErrorCode::NoPurchaseOrder, {}),
        plain(ErrorCode::NothingToRegenerate, {number}),
        {ErrorCode::CaseClosed, {{u"case"_s, u"CASE-1"_s}, {u"state"_s, u"resolved"_s}}, {u"CASE-1"_s, u"Resolved"_s}},
    };
}

QList<Sample> deskSamples()
{
    const QString agreement = u"agreement"_s;
    const QString account = u"account"_s;
    const QString organization = u"organization"_s;
    const QString number = u"number"_s;
    return {
        plain(ErrorCode::NoNumberToChange, {agreement}),
        plain(ErrorCode::NumberUnchanged, {number}),
        plain(ErrorCode::InvoiceOfOther, {u"invoice"_s, agreement}),
        plain(ErrorCode::NoSchedule, {agreement}),
        plain(ErrorCode::PaymentNotOpen, {u"charge"_s, u"open"_s}),
        {ErrorCode::CaseNotOffered, {{u"edition"_s, u"2024"_s}, {u"kind"_s, u"marketplace-upfront"_s}}, {u"2026"_s}},
        plain(ErrorCode::TermsUnchanged, {u"terms"_s}),
        {ErrorCode::MoveNotOffered, {{account, u"<account>"_s}, {u"accountKind"_s, u"management"_s}}, {u"<account>"_s}},
        plain(ErrorCode::AlreadyThere, {account, organization}),
        plain(ErrorCode::PayerMissing, {organization}),
        plain(ErrorCode::NumberLeftBehind, {number}),
        plain(ErrorCode::ConnectionDisabled, {u"connection"_s}),
        {ErrorCode::RequestClosed,
         {{u"request"_s, u"REQ-1"_s}, {u"state"_s, u"tested"_s}},
         {u"REQ-1"_s, u"Ordered as a test"_s}},
        plain(ErrorCode::ApprovalMissing, {u"request"_s}),
        plain(ErrorCode::OrderAmountDiffers, {u"amount"_s, u"requested"_s}),
    };
}

QList<Sample> agreementSamples()
{
    const QString agreement = u"agreement"_s;
    const QString limit = u"limit"_s;
    return {
        plain(ErrorCode::OneNumberOnly, {}),
        plain(ErrorCode::NumberAfterPurchase, {u"charge"_s}),
        plain(ErrorCode::ChargeInvoiced, {u"charge"_s, u"invoice"_s}),
        plain(ErrorCode::ChargeRevisionStale, {u"charge"_s, u"revision"_s, u"yours"_s}),
        {ErrorCode::UsageNotOffered, {{u"family"_s, u"server-contract"_s}}, {u"Server product, contract"_s}},
        {ErrorCode::PeriodClosed,
         {{u"month"_s, u"2024-05"_s}, {u"first"_s, u"2024-06"_s}, {u"last"_s, u"2024-07"_s}},
         {u"May 2024"_s, u"Jun 2024"_s, u"Jul 2024"_s}},
        {ErrorCode::AgreementNotActive, {{agreement, u"<A>"_s}, {u"state"_s, u"renewed"_s}}, {u"<A>"_s, u"Renewed"_s}},
        plain(ErrorCode::PaymentNotOffered, {agreement}),
        plain(ErrorCode::PaymentAboveMaximum, {u"amount"_s, limit}),
        {ErrorCode::PaymentClosed, {{u"payment"_s, u"<P>"_s}, {u"state"_s, u"rejected"_s}}, {u"<P>"_s, u"Rejected"_s}},
        plain(ErrorCode::QuantityNotRaised, {u"value"_s, u"quantity"_s}),
        plain(ErrorCode::AmendmentNotOffered, {agreement}),
        plain(ErrorCode::OfferOfOtherProduct, {u"offer"_s, u"product"_s}),
        plain(ErrorCode::CancellationNotOffered, {agreement}),
        plain(ErrorCode::RefundTooLarge, {u"amount"_s, limit}),
        plain(ErrorCode::UpdateNotOffered, {u"invoice"_s}),
    };
}

QList<Sample> workspaceSamples()
{
    const QString path = u"path"_s;
    const QString reason = u"reason"_s;
    return {
        plain(ErrorCode::WorkspaceMissing, {path}),
        plain(ErrorCode::WorkspaceExists, {path}),
        plain(ErrorCode::WorkspaceIsDirectory, {path}),
        plain(ErrorCode::WorkspaceNotOurs, {path}),
        plain(ErrorCode::WorkspaceNewer, {path, u"schema"_s, u"supported"_s}),
        plain(ErrorCode::WorkspaceReadOnly, {path}),
        plain(ErrorCode::WorkspaceLocked, {path}),
        plain(ErrorCode::WorkspaceFull, {path}),
        plain(ErrorCode::WorkspaceDamaged, {path, reason}),
        plain(ErrorCode::WorkspaceMigration, {path, u"migration"_s, reason}),
        plain(ErrorCode::WorkspacePragma, {path, u"pragma"_s, u"value"_s}),
        plain(ErrorCode::StorageFailed, {reason}),
    };
}

QList<Sample> samples()
{
    return inputSamples() + answerSamples() + orderSamples() + purchaseSamples() + deskSamples() + agreementSamples() +
           workspaceSamples();
}

} // namespace

class TestErrorWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void everyCodeIsSampled();
    void sentencesHoldTheirDetails_data();
    void sentencesHoldTheirDetails();
    void placesAreNamedOnce();
    void faultsAreSaidToAPerson_data();
    void faultsAreSaidToAPerson();
    void membersAreNamedAsWritten();
    void valuesAreShownSafely();
};

void TestErrorWords::everyCodeIsSampled()
{
    const QList<Sample> all = samples();
    // Codes are numbered from 0 to the last one without a gap, so the last one gives their number.
    QCOMPARE(all.size(), qsizetype(ErrorCode::StorageFailed) + 1);
    for (qsizetype i = 0; i < all.size(); ++i)
        QCOMPARE(errorCodeName(all.at(i).code), errorCodeName(static_cast<ErrorCode>(i)));
}

void TestErrorWords::sentencesHoldTheirDetails_data()
{
    QTest::addColumn<int>("at");
    const QList<Sample> all = samples();
    for (int i = 0; i < int(all.size()); ++i)
        QTest::newRow(qPrintable(errorCodeName(all.at(i).code))) << i;
}

void TestErrorWords::sentencesHoldTheirDetails()
{
    QFETCH(int, at);
    const Sample sample = samples().at(at);
    const Error error{sample.code, u"B99"_s, u"PO-4711"_s, sample.details};
    const QString sentence = words::errorSentence(error);
    for (const QString& shown : sample.shown)
        QVERIFY2(sentence.contains(shown), qPrintable(sentence + u" lacks "_s + shown));
    QVERIFY2(sentence.startsWith(u"PO-4711: "_s), qPrintable(sentence));
    QVERIFY2(sentence.endsWith(u" (B99)"_s), qPrintable(sentence));
    const QString hint = words::errorHint(error);
    QVERIFY(!hint.isEmpty());
    QVERIFY2(hint.endsWith(u'.') && !hint.contains(u"B99"_s), qPrintable(hint));
    static const QRegularExpression unfilled(u"%L?[0-9n]"_s);
    QVERIFY2(!sentence.contains(unfilled), qPrintable(sentence));
    // Without any detail it is still a sentence without holes.
    QVERIFY(!words::errorSentence(Error{sample.code, {}, {}, {}}).contains(unfilled));
}

void TestErrorWords::placesAreNamedOnce()
{
    Error error{ErrorCode::MalformedInput,
                {},
                {},
                {{u"file"_s, u"a.csv"_s}, {u"line"_s, 12}, {u"field"_s, u"amount"_s}, {u"value"_s, u"x"_s}}};
    QCOMPARE(words::errorSentence(error), u"a.csv:12: Amount: The value “x” does not fit."_s);
    error = {ErrorCode::AmountNegative, u"G4"_s, u"PO-7"_s, {{u"line"_s, u"3"_s}, {u"field"_s, u"amount"_s}}};
    QCOMPARE(words::errorSentence(error), u"PO-7: Line item 3: The amount must be zero or above. (G4)"_s);
    error = {ErrorCode::NotFound, {}, u"PO-9"_s, {{u"kind"_s, u"purchase-order"_s}, {u"value"_s, u"PO-9"_s}}};
    QCOMPARE(words::errorSentence(error), u"There is no purchase order “PO-9”."_s);
    error = {ErrorCode::UnknownField, {}, {}, {{u"field"_s, u"foo"_s}, {u"allowed"_s, QStringList{u"a"_s, u"b"_s}}}};
    QCOMPARE(words::errorSentence(error), u"There is no field “foo”. Allowed: a, b."_s);
}

void TestErrorWords::faultsAreSaidToAPerson_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("allowed");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, const QString& field, const QString& value, const QString& allowed,
                        const QString& said) { QTest::newRow(name) << field << value << allowed << said; };
    row("month", u"/steps/1/run/order/expiration"_s, u"\"2024-13\""_s, u"\"YYYY-MM\""_s,
        u"Step 2, Purchase order, Expiration month cannot be “2024-13”. Allowed: a month such as 2026-07."_s);
    row("time", u"/to"_s, u"\"soon\""_s, u"YYYY-MM-DD[THH:MM[:SS]Z]"_s,
        u"To cannot be “soon”. Allowed: a time such as 2026-07-31 or 2026-07-31T09:30Z."_s);
    row("rule", u"/steps/0/rules/1"_s, u"\"R999\""_s, u"rule-id"_s,
        u"Step 1, Rules, entry 2 cannot be “R999”. Allowed: a rule id such as R13 or B7."_s);
    row("words", u"/to"_s, u"\"off\""_s, u"active | suspended | expired"_s,
        u"To cannot be “off”. Allowed: active, suspended or expired."_s);
    row("words and a number", u"/quotas/numberLength"_s, u"0"_s, u"1..1000000 | \"off\""_s,
        u"Quotas, Characters in a number cannot be “0”. Allowed: 1 to 1000000 or off."_s);
    row("object", u"/purchaseOrder"_s, u"7"_s, u"text|{number,payer?,version?:integer}"_s,
        u"Purchase order ID cannot be “7”. Allowed: a text or an object with number, payer, version."_s);
    row("nothing", u"/title"_s, u"\"\""_s, u"1.."_s, u"Title cannot be empty. Allowed: 1 or more."_s);
    row("account number", u"/number"_s, u"12"_s, u"[0-9]{12}"_s, u"Number cannot be “12”. Allowed: twelve digits."_s);
}

/// What a schema or a command has against a field, without its pattern, its pointer and the quotes of JSON.
void TestErrorWords::faultsAreSaidToAPerson()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, allowed);
    QFETCH(QString, said);
    Error error{ErrorCode::InvalidField, {}, {}, {{u"field"_s, field}, {u"value"_s, value}, {u"allowed"_s, allowed}}};
    QCOMPARE(words::errorHint(error), said);
    // Where there is a file to look into, the place in it is named as its format does.
    error.details.insert(u"file"_s, u"mine.json"_s);
    QVERIFY2(words::errorSentence(error).startsWith(u"mine.json: "_s + field), qPrintable(words::errorSentence(error)));
}

void TestErrorWords::membersAreNamedAsWritten()
{
    Error error{ErrorCode::UnknownField, {}, {}, {{u"field"_s, u"/steps/0/tell"_s}, {u"allowed"_s, u"as, title"_s}}};
    QCOMPARE(words::errorHint(error), u"Step 1: There is no field “tell”. Allowed: as, title."_s);
    error.details.insert(u"field"_s, u"/colour"_s);
    QCOMPARE(words::errorHint(error), u"There is no field “colour”. Allowed: as, title."_s);
    error = {ErrorCode::MissingField, {}, {}, {{u"field"_s, u"/steps/2/title"_s}}};
    QCOMPARE(words::errorHint(error), u"Step 3, Title is missing."_s);
    QStringList many;
    for (int i = 0; i < 60; ++i)
        many << u"word-%1"_s.arg(i);
    error = {ErrorCode::InvalidField,
             {},
             {},
             {{u"field"_s, u"/command"_s}, {u"value"_s, u"\"fly\""_s}, {u"allowed"_s, many.join(u" | "_s)}}};
    QVERIFY2(words::errorHint(error).endsWith(u"word-23 and 36 more."_s), qPrintable(words::errorHint(error)));
}

void TestErrorWords::valuesAreShownSafely()
{
    QCOMPARE(words::shownText(u"a\x1b[2Jb\n"_s), u"aU+001B[2JbU+000A"_s);
    QCOMPARE(words::shownText(QString(QChar(0xd800)) + u'x'), u"U+D800x"_s);
    QCOMPARE(words::shownText(u"\U0001F600"_s), u"\U0001F600"_s);
    const Error error{ErrorCode::InvalidField,
                      {},
                      {},
                      {{u"field"_s, u"x"_s}, {u"value"_s, QString(10'000'000, u'%')}, {u"allowed"_s, u"%1"_s}}};
    const QString sentence = words::errorSentence(error);
    QVERIFY(sentence.size() < 300);
    QVERIFY2(sentence.endsWith(u"Allowed: %1."_s), qPrintable(sentence));
}

QTEST_GUILESS_MAIN(TestErrorWords)
#include "tst_errorwords.moc"
