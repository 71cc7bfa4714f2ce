// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/decimaltext.h"
#include "ui/details/fieldhint.h"
#include "ui/details/limitededits.h"
#include "ui/details/monthedit.h"
#include "ui/details/neartwin.h"
#include "ui/details/orderform.h"
#include "ui/details/pairstab.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QtWidgets>

using namespace podesk;
using namespace Qt::StringLiterals;

/// The fields that forms are made of.
class TestDetailFields : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void monthsAreTyped_data();
    void monthsAreTyped();
    void monthsAreStepped();
    void decimals_data();
    void decimals();
    void tenMegabytesAreRefused();
    void aLimitCountsCodePoints();
    void aFullTextTakesNoMore();
    void untouchedTextComesBackExactly();
    void nearTwins();
    void untouchedListsComeBackExactly();
    void taxNumbersOnlyWhereOffered();
    void pairsFoldAndAreNeverNegative();
};

/// Values as a record's tab has them.
class Pairs : public PairsTab
{
public:
    Pairs() : PairsTab(u"pairs"_s, {3, 2})
    {
        for (const int column : {0, 1}) {
            for (const QString& field : {u"plain"_s, u"long"_s})
                addPair(column, field + QString::number(column), u"Caption of the value"_s, field == "long"_L1);
        }
        addPair(1, u"unset"_s, u"Nothing said yet"_s, true);
        set(u"plain0"_s, u"A value that does not wrap"_s);
        set(u"plain1"_s, u"Another one that does not wrap"_s);
        set(u"long1"_s, u"Long enough to need more than one line wherever there is little room for it"_s);
    }
};

void TestDetailFields::pairsFoldAndAreNeverNegative()
{
    QTest::failOnWarning(QRegularExpression(u"Negative sizes"_s));
    Pairs pairs;
    pairs.resize(900, 300);
    pairs.show();
    QCoreApplication::processEvents();
    const auto at = [&](const char* name) {
        return pairs.findChild<QLabel*>(QString::fromLatin1(name))->mapTo(&pairs, QPoint());
    };
    QVERIFY(at("plain1").x() > at("plain0").x());
    QCOMPARE(at("plain1").y(), at("plain0").y());
    pairs.resize(420, 200);
    QCoreApplication::processEvents();
    QVERIFY(at("plain1").y() > at("long0").y());
    QCOMPARE(pairs.horizontalScrollBar()->maximum(), 0);
}

void TestDetailFields::monthsAreTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("month");
    QTest::newRow("iso") << u"2024-07"_s << u"en"_s << u"2024-07"_s;
    QTest::newRow("one digit") << u" 2024/7 "_s << u"en"_s << u"2024-07"_s;
    QTest::newRow("month first") << u"07/2024"_s << u"en"_s << u"2024-07"_s;
    QTest::newRow("short name") << u"Jul 2024"_s << u"en"_s << u"2024-07"_s;
    QTest::newRow("long name, lower case") << u"september 2024"_s << u"en"_s << u"2024-09"_s;
    QTest::newRow("german") << u"März 2024"_s << u"de"_s << u"2024-03"_s;
    QTest::newRow("english in german") << u"March 2024"_s << u"de"_s << u"2024-03"_s;
    QTest::newRow("name last") << u"2024 Jul"_s << u"en"_s << u"2024-07"_s;
    QTest::newRow("no month 13") << u"2024-13"_s << u"en"_s << QString();
    QTest::newRow("no month 0") << u"2024-00"_s << u"en"_s << QString();
    QTest::newRow("too early") << u"1899-12"_s << u"en"_s << QString();
    QTest::newRow("a day is not a month") << u"2024-07-01"_s << u"en"_s << QString();
    QTest::newRow("empty") << QString() << u"en"_s << QString();
    QTest::newRow("words") << u"next month"_s << u"en"_s << QString();
}

void TestDetailFields::monthsAreTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, locale);
    QFETCH(QString, month);
    const auto parsed = MonthEdit::parsed(typed, QLocale(locale));
    QCOMPARE(parsed ? parsed->toText() : QString(), month);
}

void TestDetailFields::monthsAreStepped()
{
    MonthEdit edit;
    edit.show();
    edit.setMonth(Month::of(2024, 12));
    QSignalSpy changes(&edit, &MonthEdit::monthChanged);
    QTest::keyClick(&edit, Qt::Key_Up);
    QCOMPARE(edit.month(), Month::of(2025, 1));
    QTest::keyClick(&edit, Qt::Key_PageDown);
    QCOMPARE(edit.month(), Month::of(2024, 1));
    QTest::keyClick(&edit, Qt::Key_Down);
    QCOMPARE(edit.month(), Month::of(2023, 12));
    QCOMPARE(changes.size(), 3);
    edit.selectAll();
    QTest::keyClicks(&edit, u"2026-0"_s);
    QVERIFY(!edit.month().isValid());
    QTest::keyClicks(&edit, u"2"_s);
    QCOMPARE(edit.month(), Month::of(2026, 2));
    edit.setMonth(Month::of(9999, 12));
    QTest::keyClick(&edit, Qt::Key_Up);
    QCOMPARE(edit.month(), Month::of(9999, 12));
}

void TestDetailFields::decimals_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("canonical");
    QTest::newRow("plain") << u"1234.5"_s << u"en_US"_s << u"1234.5"_s;
    QTest::newRow("groups") << u"1,234,567.50"_s << u"en_US"_s << u"1234567.50"_s;
    QTest::newRow("misplaced group") << u"1,23"_s << u"en_US"_s << QString();
    QTest::newRow("german") << u"1.234,50"_s << u"de_DE"_s << u"1234.50"_s;
    QTest::newRow("german group only") << u"1.234"_s << u"de_DE"_s << u"1234"_s;
    QTest::newRow("point where german has a comma") << u"45.58"_s << u"de_DE"_s << u"45.58"_s;
    QTest::newRow("french spaces") << u"1 234,5"_s << u"fr_FR"_s << u"1234.5"_s;
    QTest::newRow("swiss") << u"1’234.50"_s << u"de_CH"_s << u"1234.50"_s;
    QTest::newRow("no whole part") << u".5"_s << u"en_US"_s << u"0.5"_s;
    QTest::newRow("negative") << u"-3"_s << u"en_US"_s << u"-3"_s;
    QTest::newRow("real minus") << u"−3"_s << u"en_US"_s << u"-3"_s;
    QTest::newRow("arabic digits") << u"١٢"_s << u"en_US"_s << u"12"_s;
    QTest::newRow("exponent") << u"1e5"_s << u"en_US"_s << QString();
    QTest::newRow("empty") << QString() << u"en_US"_s << QString();
    QTest::newRow("a point alone") << u"."_s << u"en_US"_s << QString();
    QTest::newRow("currency sign") << u"$5"_s << u"en_US"_s << QString();
}

void TestDetailFields::decimals()
{
    QFETCH(QString, typed);
    QFETCH(QString, locale);
    QFETCH(QString, canonical);
    QCOMPARE(canonicalDecimal(typed, QLocale(locale)).value_or(QString()), canonical);
}

void TestDetailFields::tenMegabytesAreRefused()
{
    QGuiApplication::clipboard()->setText(QString(10'000'000, u'x'));
    constexpr qint64 mostMs = 20'000; // no measure of speed: a frozen window takes minutes
    QElapsedTimer timer;
    timer.start();

    auto* line = new LimitedLineEdit(100, nullptr);
    HintedField lineField(line);
    lineField.show();
    line->setText(u"before"_s);
    QTest::keyClick(line, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(line->text(), u"before"_s);
    QTRY_VERIFY(line->accessibleDescription().contains(u"100"_s));
    QTest::keyClicks(line, u"!"_s);
    QCOMPARE(line->text(), u"before!"_s);
    QVERIFY(line->accessibleDescription().isEmpty());

    auto* text = new LimitedTextEdit(100, 3, nullptr);
    HintedField textField(text);
    textField.show();
    text->setExactText(u"before"_s);
    QTest::keyClick(text, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(text->exactText(), u"before"_s);
    QVERIFY(text->accessibleDescription().contains(u"100"_s));
    QVERIFY2(timer.elapsed() < mostMs, qPrintable(QString::number(timer.elapsed())));
    QGuiApplication::clipboard()->clear();
}

void TestDetailFields::aLimitCountsCodePoints()
{
    LimitedLineEdit line(3);
    line.setText(u"🧾🧾🧾"_s);
    QCOMPARE(codePoints(line.text()), 3);
    QSignalSpy overflows(&line, &LimitedLineEdit::overflowed);
    line.setText(u"🧾🧾🧾🧾"_s);
    QCOMPARE(codePoints(line.text()), 3);
    QTRY_COMPARE(overflows.size(), 1);
    QCOMPARE(codePoints(QString(QChar(0xd800))), 1);
}

void TestDetailFields::aFullTextTakesNoMore()
{
    LimitedTextEdit text(4, 2);
    text.setExactText(u"abcd"_s);
    QSignalSpy overflows(&text, &LimitedTextEdit::overflowed);
    QTest::keyClicks(&text, u"e"_s);
    QTest::keyClick(&text, Qt::Key_Return);
    QCOMPARE(text.exactText(), u"abcd"_s);
    QCOMPARE(overflows.size(), 2);
    QTest::keyClick(&text, Qt::Key_Delete);
    QTest::keyClicks(&text, u"e"_s);
    QCOMPARE(text.exactText().size(), 4);
}

void TestDetailFields::untouchedTextComesBackExactly()
{
    const QString odd = u"a\u00a0b\u2028c\u2029d\r\ne\u0001"_s;
    LimitedTextEdit text(100, 2);
    text.setExactText(odd);
    QCOMPARE(text.exactText(), odd);
    text.moveCursor(QTextCursor::End);
    QTest::keyClicks(&text, u"!"_s);
    QVERIFY(text.exactText().startsWith(u"a\u00a0b"_s)); // a no-break space survives an edit too
    QVERIFY(text.exactText().endsWith(u'!'));
}

void TestDetailFields::nearTwins()
{
    QCOMPARE(nearTwinOf(u"po-77"_s, {u"PO-78"_s, u"PO-77"_s}), u"PO-77"_s);
    QCOMPARE(nearTwinOf(u"PO-77"_s, {u"PO-77"_s}), QString()); // the same is B1's business
    QCOMPARE(nearTwinOf(u"PO 77"_s, {u"PO77 "_s}), u"PO77 "_s);
    QCOMPARE(nearTwinOf(u"e\u0301te"_s, {u"\u00e9te"_s}), u"\u00e9te"_s);
    QCOMPARE(nearTwinOf(u"PO-7"_s, {u"PO-77"_s}), QString());
}

void TestDetailFields::untouchedListsComeBackExactly()
{
    PurchaseOrderHeader header;
    header.number = u"PO-1"_s;
    header.billFrom = u"A vendor"_s;
    header.invoiceUnits = {u"unit, with a comma"_s, u" spaced "_s};
    header.currency = *Currency::fromCode(u"EUR");
    header.effective = Month::of(2024, 1);
    header.expiration = Month::of(2024, 12);
    OrderForm form(OrderForm::Purpose::Edit);
    form.setDraft(header);
    QCOMPARE(form.draft(), header);
    QVERIFY(!form.isDirty());
    form.findChild<QLineEdit*>(u"invoiceUnits"_s)->setText(u"a, b; c"_s);
    QCOMPARE(form.draft().invoiceUnits, QStringList({u"a"_s, u"b"_s, u"c"_s}));
}

void TestDetailFields::taxNumbersOnlyWhereOffered()
{
    QString emea;
    QString other;
    for (const QString& seller : sellersOfRecord())
        (seller.contains(u"EMEA"_s) ? emea : other) = seller;
    QVERIFY(!emea.isEmpty() && !other.isEmpty());
    PurchaseOrderHeader header;
    header.billFrom = other;
    OrderForm form(OrderForm::Purpose::New);
    form.setDraft(header);
    form.show();
    auto* tax = form.findChild<QLineEdit*>(u"taxRegistrationNumbers"_s);
    QVERIFY(!tax->isVisible());
    form.findChild<QComboBox*>(u"billFrom"_s)->setEditText(emea);
    QVERIFY(tax->isVisible());
    tax->setText(u"DE1, FR2"_s);
    QCOMPARE(form.draft().taxRegistrationNumbers, QStringList({u"DE1"_s, u"FR2"_s}));
    form.findChild<QComboBox*>(u"billFrom"_s)->setEditText(other);
    QVERIFY(form.draft().taxRegistrationNumbers.isEmpty()); // what is not offered is not sent (B10)
}

QTEST_MAIN(TestDetailFields)
#include "tst_detailfields.moc"
