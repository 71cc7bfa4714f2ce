// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/commands.h"
#include "core/rules/rulebook.h"
#include "tests/support/shareddata.h"
#include "ui/words/language.h"
#include "ui/words/reportwords.h"
#include "ui/words/words.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace podesk;

/// Every name that core gives out has words: a rule, a command, a field or a column without any fails here.
class TestNamesWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void rules();
    void inputsOfRules();
    void commands();
    void doneSentences();
    void listFieldsAndWords();
    void columnsOfTheDatabase();
    void spellings();
    void traceSteps();
    void inputTexts_data();
    void inputTexts();
    void wordsOfBuying();
};

void TestNamesWords::rules()
{
    QVERIFY(rulebook().size() > 30);
    QSet<QString> names;
    for (const RuleEntry& rule : rulebook()) {
        const QString id(rule.id);
        const QString name = words::ruleName(id);
        QVERIFY2(name != id && name.size() > 10, qPrintable(id));
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
    }
    QCOMPARE(words::ruleName(u"Z99"_s), u"Z99"_s);
}

void TestNamesWords::inputsOfRules()
{
    // Some inputs are called in English what they are called here; in the pseudo-language only words of ours have
    // brackets.
    words::Language language;
    QVERIFY(language.install(u"pseudo"_s));
    for (const RuleEntry& rule : rulebook()) {
        for (const QLatin1StringView input : rule.inputs)
            QVERIFY2(words::inputName(QString(input)).startsWith(u'['), qPrintable(QString(input)));
    }
    QVERIFY(language.install(u"en"_s));
}

void TestNamesWords::commands()
{
    QSet<QString> names;
    for (const CommandDefinition& definition : commandDefinitions()) {
        const QString command(definition.name);
        const QString name = words::commandName(command);
        QVERIFY2(name != command, qPrintable(command));
        names.insert(name);
        const QString done = words::doneSentence(command, u"PO-77"_s, 1, u"active"_s);
        QVERIFY2(!done.isEmpty() && done != name && !done.contains(u'%'), qPrintable(command + u": "_s + done));
    }
    QCOMPARE(names.size(), commandDefinitions().size());
    for (const QString& made : {u"create-workspace"_s, u"generate"_s, u"step-back"_s})
        QVERIFY(words::commandName(made) != made);
}

void TestNamesWords::doneSentences()
{
    QCOMPARE(words::doneSentence(u"change-status"_s, u"PO-77"_s, 1, u"active"_s), u"PO-77 was made active."_s);
    QCOMPARE(words::doneSentence(u"change-status"_s, u"PO-77"_s, 1, u"expired"_s), u"PO-77 is now Expired."_s);
    QCOMPARE(words::doneSentence(u"change-status"_s, u"PO-77"_s, 3, u"suspended"_s),
             u"3 purchase order(s) were suspended."_s);
    QCOMPARE(words::doneSentence(u"add-contact"_s, u"PO %2 %n"_s, 1), u"A contact was added to PO %2 %n."_s);
    QCOMPARE(words::doneSentence(u"undo"_s, words::doneSentence(u"add-contact"_s, u"PO-1"_s, 1), 1),
             u"Undone: A contact was added to PO-1."_s);
    QVERIFY(
        words::doneSentence(u"advance-clock"_s, u"2024-07-01T09:30:00.000Z"_s, 1).contains(u"1 Jul 2024 09:30 UTC"_s));
    QCOMPARE(words::doneSentence(u"unheard-of"_s, u"x"_s, 1), u"unheard-of"_s);
}

void TestNamesWords::listFieldsAndWords()
{
    for (const ListKind kind : {ListKind::PurchaseOrders, ListKind::LineItems, ListKind::Journal}) {
        QVERIFY(words::listName(kind) != listKindText(kind));
        QSet<QString> headings;
        for (const ListField& field : listFields(kind)) {
            const QString name(field.name);
            const QString heading = words::fieldHeading(kind, name);
            QVERIFY2(heading != name, qPrintable(name));
            QVERIFY2(!headings.contains(heading), qPrintable(heading));
            headings.insert(heading);
            if (name == "edition"_L1 || name == "balance-state"_L1)
                continue; // words in English as they stand
            for (const QString& word : field.words)
                QVERIFY2(words::wordText(name, word) != word, qPrintable(word));
        }
    }
    QCOMPARE(words::fieldHeading(ListKind::PurchaseOrders, u"number"_s), u"Purchase order ID"_s);
    QCOMPARE(words::wordText(u"status"_s, u"unheard-of"_s), u"unheard-of"_s);
    QCOMPARE(words::wordText(u"bill-from"_s, u"active"_s), u"active"_s);
}

void TestNamesWords::columnsOfTheDatabase()
{
    QDir folder(test::sourcePath(u"resources/migrations"));
    const QStringList files = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    QVERIFY(!files.isEmpty());
    static const QRegularExpression column(u"^    ([a-z_]+) +(?:BIGINT|TEXT)"_s, QRegularExpression::MultilineOption);
    int seen = 0;
    for (const QString& name : files) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto matches = column.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext()) {
            const QString found = matches.next().captured(1);
            QVERIFY2(words::fieldHeading(found) != found, qPrintable(found));
            ++seen;
        }
    }
    QVERIFY(seen > 60);
}

void TestNamesWords::spellings()
{
    for (const QString& spelling : {u"bill-from"_s, u"bill_from"_s, u"billFrom"_s})
        QCOMPARE(words::fieldHeading(spelling), u"Bill from"_s);
    QCOMPARE(words::fieldHeading(u"taxRegistrationNumbers"_s), words::fieldHeading(u"tax_numbers"_s));
    QCOMPARE(words::invariantName(u"journal-chain"_s), u"Hash chain of the journal"_s);
}

void TestNamesWords::traceSteps()
{
    const TraceStep step{u"B5"_s, Verdict::Failed, u"PO-7"_s, {{u"start"_s, u"2024-01"_s}, {u"end"_s, u"2024-12"_s}}};
    const QString sentence = words::traceSentence(step);
    for (const QString& part :
         {u"PO-7"_s, u"B5"_s, u"stops it"_s, u"Jan 2024"_s, u"Dec 2024"_s, words::ruleName(u"B5"_s)})
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
}

void TestNamesWords::inputTexts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const QString& value, const QString& text) {
        QTest::newRow(qUtf8Printable(QLatin1StringView(name) + u' ' + value.left(30)))
            << QString::fromLatin1(name) << value << text;
    };
    row("status", u"suspended-expired"_s, u"Suspended-expired"_s);
    row("before", u"active"_s, u"Active"_s);
    row("before", u"PO-77"_s, u"PO-77"_s);
    row("kind", u"marketplace-upfront"_s, u"Marketplace purchase"_s);
    row("accountKind", u"member"_s, u"Member account"_s);
    row("family", u"server-annual"_s, u"Server product, annual"_s);
    row("delivery", u"helm-chart"_s, u"Helm chart"_s);
    row("offer", u"private"_s, u"Private offer"_s);
    row("type", u"all"_s, u"ALL"_s);
    row("quota", u"line-limit"_s, u"line items of the purchase order"_s);
    row("period", u"2025-05"_s, u"May 2025"_s);
    row("period", u"2025-5"_s, u"2025-5"_s);
    row("number", u"2025-05"_s, u"2025-05"_s); // a PO may be called so
    row("updatedOn", u"2025-05-10T14:30:00.000Z"_s, u"10 May 2025 14:30 UTC"_s);
    row("linked", u"true"_s, u"yes"_s);
    row("integrationOn", u"false"_s, u"no"_s);
    row("amount", u"1234.50 USD"_s, u"USD 1,234.50"_s);
    row("balance", u"-5 JPY"_s, u"JPY -5"_s);
    row("amount", u"1234.5"_s, u"1234.5"_s);
    row("amount", u"USD"_s, u"USD"_s);
    row("issuer", QString(), u"-"_s);
    row("number", u"a\x1b[2J"_s, u"aU+001B[2J"_s);
}

void TestNamesWords::inputTexts()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QString, text);
    QCOMPARE(words::inputText({name, value}), text);
}

void TestNamesWords::wordsOfBuying()
{
    // Every value has a word of its own, and lists show it.
    QSet<QString> seen;
    qsizetype count = 0;
    const auto note = [&](const QString& field, const QString& word, const QString& text) {
        QVERIFY2(!text.isEmpty() && text != word, qPrintable(word));
        if (!field.isEmpty())
            QCOMPARE(words::wordText(field, word), text);
        seen.insert(text);
        ++count;
    };
    for (const auto value : allProductFamilies)
        note(u"family"_s, productFamilyText(value), words::productFamilyWord(value));
    for (const auto value : allDeliveries)
        note(u"delivery"_s, deliveryText(value), words::deliveryWord(value));
    for (const auto value : {OfferKind::Public, OfferKind::Private})
        note(u"offer"_s, offerKindText(value), words::offerKindWord(value));
    for (const auto value : allInvoiceKinds)
        note(u"kind"_s, invoiceKindText(value), words::invoiceKindWord(value));
    for (const auto value : allPoOutcomes)
        note(u"outcome"_s, poOutcomeText(value), words::poOutcomeWord(value));
    for (const auto value : allSupportCaseStates)
        note(u"case-state"_s, supportCaseStateText(value), words::supportCaseStateWord(value));
    for (const auto value : allBalanceStates)
        QCOMPARE(words::wordText(u"balance-state"_s, balanceStateText(value)), words::balanceStateWord(value));
    for (const auto value : allChargeKinds)
        note({}, chargeKindText(value), words::chargeKindWord(value));
    for (const auto value : allPaymentStates)
        note({}, paymentStateText(value), words::paymentStateWord(value));
    for (const auto value : allUpdateStatuses)
        note({}, updateStatusText(value), words::updateStatusWord(value));
    for (const auto value : allAgreementStates)
        QVERIFY(!words::agreementStateWord(value).isEmpty());
    for (const auto value : {rules::PoField::Offered, rules::PoField::Disabled, rules::PoField::Absent})
        note({}, rules::poFieldText(value), words::poFieldWord(value));
    note({}, supportCaseKindText(SupportCaseKind::RegenerateInvoice),
         words::supportCaseKindWord(SupportCaseKind::RegenerateInvoice));
    for (const auto value :
         {StoredDecision::Kind::CheckoutGate, StoredDecision::Kind::TransactionOrder, StoredDecision::Kind::Match})
        note({}, decisionKindText(value), words::decisionKindWord(value));
    QCOMPARE(seen.size(), count);
    QCOMPARE(words::wordText(u"kind"_s, u"management"_s), u"Management account"_s);
    QCOMPARE(words::wordText(u"outcome"_s, u"unheard-of"_s), u"unheard-of"_s);
}

QTEST_GUILESS_MAIN(TestNamesWords)
#include "tst_nameswords.moc"
