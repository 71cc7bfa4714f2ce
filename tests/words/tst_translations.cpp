// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shareddata.h"
#include "tests/words/catalogue.h"
#include "ui/words/language.h"
#include "ui/words/reportwords.h"
#include "ui/words/usagewords.h"
#include "ui/words/words.h"

#include <QProcess>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace podesk;
using podesk::test::Catalogue;
using podesk::test::Message;

namespace {

QString mnemonicOf(const QString& text)
{
    static const QRegularExpression mnemonic(u"&([^& ])"_s);
    return mnemonic.match(QString(text).replace(u"&&"_s, QString())).captured(1);
}

QString tailOf(const QString& text)
{
    for (const QString& tail : {u"..."_s, u"…"_s, u":"_s, u"."_s, u"?"_s}) {
        if (text.endsWith(tail))
            return tail;
    }
    return {};
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void germanIsComplete();
    void englishHasEveryPlural();
    void placeholdersAgree();
    void mnemonicsAndTailsAgree();
    void cataloguesAreUpToDate();
    void languagesSwitch();
    void pseudoKeepsWhatMustWork();

private:
    const QString m_german = test::sourcePath(u"translations/podesk_de.ts");
    const QString m_english = test::sourcePath(u"translations/podesk_en.ts");
};

void TestTranslations::germanIsComplete()
{
    const Catalogue german = test::readCatalogue(m_german);
    QVERIFY(german.size() > 300);
    QStringList missing;
    for (auto it = german.begin(); it != german.end(); ++it) {
        const bool isEmpty = it->translations.isEmpty() || it->translations.contains(QString());
        if (!it->finished || isEmpty || (it->plural && it->translations.size() != 2))
            missing.append(it.key());
    }
    QVERIFY2(missing.isEmpty(),
             qPrintable(QString::number(missing.size()) + u" unfinished:\n"_s + missing.join(u'\n')));
}

void TestTranslations::englishHasEveryPlural()
{
    const Catalogue english = test::readCatalogue(m_english);
    const Catalogue german = test::readCatalogue(m_german);
    QStringList missing;
    for (auto it = german.begin(); it != german.end(); ++it) {
        if (!it->plural)
            continue;
        const Message message = english.value(it.key());
        const bool isWhole =
            message.finished && message.translations.size() == 2 && !message.translations.contains(QString());
        // "(s)" is the sources' way to say that a plural is needed; nobody may read it.
        if (!isWhole || message.translations.join(u' ').contains(u"(s)"_s))
            missing.append(it.key());
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void TestTranslations::placeholdersAgree()
{
    int compared = 0;
    for (const QString& file : {m_german, m_english}) {
        const Catalogue catalogue = test::readCatalogue(file);
        for (auto it = catalogue.begin(); it != catalogue.end(); ++it) {
            if (it->isForMachines)
                continue;
            for (qsizetype form = 0; form < it->translations.size(); ++form) {
                if (it->translations.at(form).isEmpty())
                    continue;
                QStringList wanted = test::placeholdersIn(it->source);
                QStringList found = test::placeholdersIn(it->translations.at(form));
                // A singular may say "one" instead of the number.
                if (it->plural && form == 0 && !found.contains(u"n"_s))
                    wanted.removeAll(u"n"_s);
                QVERIFY2(found == wanted, qPrintable(it.key() + u" -> "_s + it->translations.at(form)));
                ++compared;
            }
        }
    }
    QVERIFY(compared > 300);
}

void TestTranslations::mnemonicsAndTailsAgree()
{
    const Catalogue german = test::readCatalogue(m_german);
    for (auto it = german.begin(); it != german.end(); ++it) {
        for (const QString& translation : it->translations) {
            if (translation.isEmpty())
                continue;
            QVERIFY2(mnemonicOf(it->source).isEmpty() == mnemonicOf(translation).isEmpty(),
                     qPrintable(it.key() + u" -> "_s + translation));
            QVERIFY2(tailOf(it->source) == tailOf(translation), qPrintable(it.key() + u" -> "_s + translation));
        }
    }
}

void TestTranslations::cataloguesAreUpToDate()
{
    const QString lupdate = QStringLiteral(PODESK_LUPDATE);
    if (!QFileInfo(lupdate).isExecutable())
        QSKIP("skipped: no lupdate");
    QTemporaryDir folder;
    QVERIFY(folder.isValid());
    const QString fresh = folder.filePath(u"fresh.ts"_s);
    QProcess process;
    process.setWorkingDirectory(test::sourcePath(u"."));
    process.start(lupdate, {u"-silent"_s, u"-locations"_s, u"none"_s, u"-I"_s, u"."_s, u"ui"_s, u"app"_s,
                            u"-target-language"_s, u"de_DE"_s, u"-ts"_s, fresh});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 0);
    const Catalogue now = test::readCatalogue(fresh);
    const Catalogue german = test::readCatalogue(m_german);
    QVERIFY(now.size() > 300);
    const QStringList sources = now.keys();
    const QStringList translated = german.keys();
    QStringList differences;
    for (const QString& key : sources) {
        if (!german.contains(key))
            differences.append(u"not in podesk_de.ts: "_s + key);
    }
    for (const QString& key : translated) {
        if (!now.contains(key))
            differences.append(u"in no source: "_s + key);
    }
    QVERIFY2(differences.isEmpty(), qPrintable(u"run the target update_translations\n"_s + differences.join(u'\n')));
}

void TestTranslations::languagesSwitch()
{
    words::Language language;
    QVERIFY(language.install(u"en"_s));
    QCOMPARE(words::recordCount(ListKind::PurchaseOrders, 1), u"1 purchase order"_s);
    QCOMPARE(words::recordCount(ListKind::PurchaseOrders, 4012), u"4,012 purchase orders"_s);
    QCOMPARE(words::statusWord(Status::Suspended), u"Suspended"_s);
    QVERIFY(language.install(u"de"_s));
    QCOMPARE(language.current(), u"de"_s);
    QCOMPARE(words::recordCount(ListKind::PurchaseOrders, 1), u"1 Bestellung"_s);
    QCOMPARE(words::recordCount(ListKind::PurchaseOrders, 4012), u"4.012 Bestellungen"_s);
    QCOMPARE(words::statusWord(Status::Suspended), u"Ausgesetzt"_s);
    QCOMPARE(words::fieldHeading(u"bill-from"_s), u"Rechnungssteller"_s);
    QVERIFY(words::ruleName(u"B1"_s).contains(u"eindeutig"_s));
    QVERIFY(!words::usageText("import"_L1).startsWith(u"Read"_s));
    QCOMPARE(words::monthText(Month::of(2024, 3), QLocale()),
             QLocale(u"de_DE"_s).toString(QDate(2024, 3, 1), u"MMM yyyy"_s));
    QVERIFY(language.install(u"pseudo"_s));
    QVERIFY(words::statusWord(Status::Suspended).startsWith(u'['));
    QVERIFY(!language.install(u"tlh"_s));
    QCOMPARE(language.current(), u"pseudo"_s);
    QVERIFY(language.install(u"en"_s));
    QCOMPARE(words::statusWord(Status::Suspended), u"Suspended"_s);
    // LC_ALL is C here.
    QVERIFY(language.install({}));
    QCOMPARE(language.current(), u"en"_s);
}

void TestTranslations::pseudoKeepsWhatMustWork()
{
    words::Language language;
    QVERIFY(language.install(u"pseudo"_s));
    const QString one = words::recordCount(ListKind::PurchaseOrders, 4012);
    QVERIFY2(one.startsWith(u'[') && one.endsWith(u']') && one.contains(u"4,012"_s), qPrintable(one));
    QVERIFY(one.size() >= u"4,012 purchase orders"_s.size() * 13 / 10);
    const Error error{
        ErrorCode::InvalidField,
        u"B2"_s,
        {},
        {{u"file"_s, u"a.json"_s}, {u"field"_s, u"/a"_s}, {u"value"_s, u"12x"_s}, {u"allowed"_s, u"0-9"_s}}};
    const QString sentence = words::errorSentence(error);
    for (const QString& kept : {u"a.json: "_s, u"/a"_s, u"12x"_s, u"0-9"_s, u"(B2)"_s})
        QVERIFY2(sentence.contains(kept), qPrintable(sentence));
    QCOMPARE(words::dateText(*Instant::fromText(u"2024-07-01"), QLocale()), u"1 Jul 2024"_s);
    QVERIFY(language.install(u"en"_s));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
