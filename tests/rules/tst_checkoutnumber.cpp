// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/checkout.h"
#include "tests/rules/decided.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace podesk;
using namespace podesk::rules;
using namespace podesk::test;

class TestCheckoutNumber : public QObject
{
    Q_OBJECT

private:
    QStringList m_complaints;

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_complaints, QStringList()); }

    void numbers_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("refusal");
        const QString clef = u"𝄞"_s; // one code point, two UTF-16 units
        QTest::newRow("R17: one character") << u"x"_s << QString();
        QTest::newRow("R17: 200 characters") << QString(200, u'x') << QString();
        QTest::newRow("R17: 201 characters") << QString(201, u'x') << u"R17 checkout-number-too-long"_s;
        QTest::newRow("R17: 200 code points beyond 16 bits") << clef.repeated(200) << QString();
        QTest::newRow("R17: 201 code points beyond 16 bits") << clef.repeated(201) << u"R17 checkout-number-too-long"_s;
        QTest::newRow("R17: opened and left empty") << QString() << u"R17 checkout-number-empty"_s;
        QTest::newRow("R18: letters only") << u"Beschaffung Süd"_s << QString();
        QTest::newRow("R18: digits only") << u"00123"_s << QString();
        QTest::newRow("R18: text with spaces") << u"PO-77 Finance"_s << QString();
        QTest::newRow("R18: outer spaces stay") << u"  PO 77 "_s << QString();
        QTest::newRow("R18: what the Billing form refuses") << u"A#1 & \"<b>\""_s << QString();
        QTest::newRow("G12: a tab") << u"PO\t77"_s << u"G12 number-control-character"_s;
        QTest::newRow("G12: U+0000") << QString(QChar(u'\0')) << u"G12 number-control-character"_s;
        QTest::newRow("G12: U+001F") << u"x\u001f"_s << u"G12 number-control-character"_s;
        QTest::newRow("G12: U+0020") << u"x y"_s << QString();
        QTest::newRow("G12: a lone surrogate") << QString(QChar(0xd834)) << u"G12 number-control-character"_s;
    }
    void numbers()
    {
        QFETCH(QString, number);
        QFETCH(QString, refusal);
        const auto decision = watched<QString>([&] { return decideCheckoutNumber(number); }, m_complaints);
        QCOMPARE(refusalTexts(decision.refusals).join(u' '), refusal);
        if (refusal.isEmpty())
            QCOMPARE(decision.outcome, std::optional(number));
        else
            QCOMPARE(firstDetails(decision).value(u"field"_s).toString(), u"poNumber"_s);
    }

    void theLimitIsNamed()
    {
        const auto decision = decideCheckoutNumber(QString(201, u'x'));
        const QVariantMap details = firstDetails(decision);
        QCOMPARE(details.value(u"length"_s).toInt(), 201); // R17
        QCOMPARE(details.value(u"limit"_s).toInt(), longestCheckoutNumber);
        QCOMPARE(firstDetails(decideCheckoutNumber(u"ab\u0007")).value(u"position"_s).toInt(), 3); // G12
    }

    void pastedMegabyte()
    {
        const auto decision = decideCheckoutNumber(QString(10'000'000, u'x'));
        QCOMPARE(refusalTexts(decision.refusals), QStringList(u"R17 checkout-number-too-long"_s));
        QVERIFY(QJsonDocument(decision.trace.toJson()).toJson().size() < 2'000);
    }
};

QTEST_APPLESS_MAIN(TestCheckoutNumber)
#include "tst_checkoutnumber.moc"
