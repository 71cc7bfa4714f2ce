// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/agreements/agreementsfixture.h"
#include "ui/details/fieldhint.h"

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

using Act = AgreementActions::Act;

/// What can be done with an agreement, each by its dialog: what it says beforehand is what happens.
class TestAgreementDialogs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numberOfACharge();
    void numberOfAChargeIsUndone();
    void numberIsTakenAway();
    void badNumber();
    void conflict_data();
    void conflict();
    void numberOfUsage();
    void amend();
    void replace();
    void renew();
    void cancelSaysWhatStays();
    void cancelIsUndone();
    void cancelByWhom();
    void refund();
    void refundTooMuch();
    void requestAndApprove();
    void requestAboveTheMaximum();
    void reject();
    void usage();
    void escapeAsksAboutTypedWork();
};

void TestAgreementDialogs::numberOfACharge()
{
    AgreementsFixture f;
    const QString number = f.buy(u"northlight-private-quarters"_s, u"PO-1"_s);
    const auto page = f.page(number);
    auto* charges = named<QTableView>(page.get(), "agreementChargesRows");
    QTRY_COMPARE(charges->model()->rowCount(), 4);
    charges->setCurrentIndex(charges->model()->index(2, 0));
    QDialog* dialog = f.open(page.get(), Act::ChargeNumber, "numberDialog");
    auto* field = named<QLineEdit>(dialog, "poNumber");
    QCOMPARE(field->text(), u"PO-1"_s);
    QVERIFY(!button(dialog, "verb")->isEnabled()); // it is there already
    typeOver(field, u"PO-2"_s);
    typeOver(named<QLineEdit>(dialog, "poNumberLine"), u"5"_s);
    QVERIFY(f.isReady(dialog));
    QVERIFY(named<QLabel>(dialog, "effect")->text().contains(u"PO-1 → PO-2"_s));
    QVERIFY(f.finish(dialog));
    const QList<ChargeOfAgreement> now = f.view(number).charges;
    QCOMPARE(now.at(2).charge.poNumber, u"PO-2"_s);
    QCOMPARE(now.at(2).charge.poLine, u"5"_s);
    QCOMPARE(now.at(2).charge.revision, 2);
    QCOMPARE(now.at(1).charge.poNumber, u"PO-1"_s);
    QTRY_VERIFY(rowOf(page.get(), "agreementChargesRows", 2).contains(u"PO-2"_s));
    QCOMPARE(charges->currentIndex().row(), 2); // what was selected stays so
    QCOMPARE(f.workspace.findings().size(), 0);
}

void TestAgreementDialogs::numberOfAChargeIsUndone()
{
    AgreementsFixture f;
    const QString number = f.buy(u"northlight-private-quarters"_s, u"PO-1"_s);
    const QString before = f.workspace.digest();
    const auto page = f.page(number);
    QDialog* dialog = f.open(page.get(), Act::ChargeNumber, "numberDialog");
    typeOver(named<QLineEdit>(dialog, "poNumber"), u"PO-2"_s);
    QVERIFY(f.finish(dialog));
    auto* undo = f.messages.findChild<QAbstractButton*>(u"messageUndo"_s);
    QVERIFY(undo);
    undo->click();
    QTRY_COMPARE(f.view(number).charges.first().charge.poNumber, u"PO-1"_s);
    QCOMPARE(f.workspace.digest(), before);
}

void TestAgreementDialogs::numberIsTakenAway()
{
    AgreementsFixture f;
    const QString number = f.buy(u"northlight-private-quarters"_s, u"PO-1"_s);
    const auto page = f.page(number);
    QDialog* dialog = f.open(page.get(), Act::ChargeNumber, "numberDialog");
    typeOver(named<QLineEdit>(dialog, "poNumber"), {});
    QVERIFY(f.finish(dialog));
    QVERIFY(!f.view(number).charges.first().charge.poNumber);
}

void TestAgreementDialogs::badNumber()
{
    AgreementsFixture f;
    const auto page = f.page(f.buy(u"northlight-private-quarters"_s, u"PO-1"_s));
    QDialog* dialog = f.open(page.get(), Act::ChargeNumber, "numberDialog");
    named<QLineEdit>(dialog, "poNumber")->setText(QString(201, u'x'));
    QTRY_VERIFY(hintOf(button(dialog, "verb")).contains(u"R17"_s));
    QVERIFY(!button(dialog, "verb")->isEnabled());
}

void TestAgreementDialogs::conflict_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("expected");
    QTest::newRow("B55 yours") << u"poNumberYours"_s << u"PO-MINE"_s;
    QTest::newRow("B55 theirs") << u"poNumberTheirs"_s << u"PO-OTHER"_s;
}

void TestAgreementDialogs::conflict()
{
    QFETCH(QString, choice);
    QFETCH(QString, expected);
    AgreementsFixture f;
    const QString number = f.buy(u"northlight-private-quarters"_s, u"PO-1"_s);
    const auto page = f.page(number);
    QDialog* dialog = f.open(page.get(), Act::ChargeNumber, "numberDialog");
    auto* field = named<QLineEdit>(dialog, "poNumber");
    typeOver(field, u"PO-MINE"_s);
    const Charge charge = f.view(number).charges.first().charge;
    f.must(SetChargePurchaseOrder{charge.number, charge.revision, u"PO-OTHER"_s, {}});
    auto* panel = named<QWidget>(dialog, "conflict");
    QTRY_VERIFY(panel->isVisible()); // both values, and nothing chosen beforehand
    QVERIFY(!button(dialog, "verb")->isEnabled());
    QVERIFY(named<QRadioButton>(dialog, "poNumberYours")->text().contains(u"PO-MINE"_s));
    QVERIFY(named<QRadioButton>(dialog, "poNumberTheirs")->text().contains(u"PO-OTHER"_s));
    named<QRadioButton>(dialog, choice.toLatin1().constData())->click();
    QTRY_VERIFY(!panel->isVisible());
    QCOMPARE(field->text(), expected);
    if (expected == "PO-MINE"_L1)
        QVERIFY(f.finish(dialog));
    else
        QTRY_VERIFY(!button(dialog, "verb")->isEnabled()); // there is nothing left to change
    QCOMPARE(f.view(number).charges.first().charge.poNumber, expected);
}

void TestAgreementDialogs::numberOfUsage()
{
    AgreementsFixture f;
    const QString number = f.buy(u"tidewater-payg"_s, u"PO-U"_s);
    const auto page = f.page(number);
    QDialog* dialog = f.open(page.get(), Act::UsageNumber, "numberDialog");
    typeOver(named<QLineEdit>(dialog, "poNumber"), u"PO-V"_s);
    QVERIFY(f.finish(dialog));
    QCOMPARE(f.view(number).summary.agreement.usagePoNumber, u"PO-V"_s);
}

void TestAgreementDialogs::amend()
{
    AgreementsFixture f;
    const QString number = f.buy(u"northlight-1y"_s, u"PO-1"_s);
    const auto page = f.page(number);
    QDialog* dialog = f.open(page.get(), Act::Amend, "amendDialog");
    auto* units = named<QSpinBox>(dialog, "quantity");
    QCOMPARE(units->value(), 2);
    units->setValue(1);
    QTRY_VERIFY(!hintOf(button(dialog, "verb")).contains(u"Finding"_s) && !button(dialog, "verb")->isEnabled());
    QVERIFY(!units->accessibleDescription().isEmpty() || !hintOf(button(dialog, "verb")).isEmpty());
    units->setValue(3);
    QVERIFY(f.isReady(dialog));
    QTRY_COMPARE(rowsOf(dialog, "forecastRows"), 1);
    const QStringList predicted = rowOf(dialog, "forecastRows", 0);
    QCOMPARE(predicted.at(2), u"USD 2,400.00"_s);
    QCOMPARE(predicted.at(3), u"PO-1"_s);
    QVERIFY(f.finish(dialog));
    const AgreementView now = f.view(number);
    QCOMPARE(now.summary.agreement.quantity, 3);
    QCOMPARE(now.documents.size(), 2);
    QCOMPARE(now.documents.last().total, usd(240'000));
    QCOMPARE(now.documents.last().current.poNumber, u"PO-1"_s);
    QVERIFY(!f.messages.findChild<QAbstractButton*>(u"messageUndo"_s)); // issued invoices are not undone
}

void TestAgreementDialogs::replace()
{
    AgreementsFixture f;
    const QString number = f.buy(u"northlight-private-quarters"_s, u"PO-1"_s);
    const auto page = f.page(number);
    QDialog* dialog = f.open(page.get(), Act::Replace, "replaceDialog");
    auto* offer = named<QComboBox>(dialog, "offer");
    QCOMPARE(offer->count(), 4);
    offer->setCurrentIndex(offer->findData(u"northlight-1y"_s));
    Q_EMIT offer->activated(offer->currentIndex());
    QVERIFY(f.isReady(dialog));
    // The quarters that were to come, and the number that is not taken over.
    QVERIFY2(named<QLabel>(dialog, "effect")->text().contains(u"4 charge(s)"_s),
             qPrintable(named<QLabel>(dialog, "effect")->text()));
    QVERIFY(named<QLabel>(dialog, "effect")->text().contains(u"USD 12,000.00"_s));
    QCOMPARE(rowOf(dialog, "forecastRows", 0).at(3), u"none"_s);
    typeOver(named<QLineEdit>(dialog, "poNumber"), u"PO-2"_s);
    QVERIFY(f.isReady(dialog));
    QTRY_COMPARE(rowOf(dialog, "forecastRows", 0).at(3), u"PO-2"_s);
    QVERIFY(f.finish(dialog));
    const AgreementView before = f.view(number);
    QCOMPARE(before.summary.agreement.state, AgreementState::Replaced);
    QCOMPARE(f.view(before.next).summary.agreement.poNumber, u"PO-2"_s);
    QCOMPARE(f.view(before.next).previous, number);
}

void TestAgreementDialogs::renew()
{
    AgreementsFixture f;
    const QString number = f.buy(u"northlight-1y"_s, u"PO-1"_s);
    const auto page = f.page(number);
    QDialog* dialog = f.open(page.get(), Act::Renew, "renewAgreementDialog");
    QVERIFY(f.isReady(dialog));
    QVERIFY2(named<QLabel>(dialog, "effect")->text().contains(u"1 Jul 2025"_s),
             qPrintable(named<QLabel>(dialog, "effect")->text()));
    QVERIFY(f.finish(dialog));
    const AgreementView before = f.view(number);
    QCOMPARE(before.summary.agreement.state, AgreementState::Renewed);
    QVERIFY(!f.view(before.next).summary.agreement.poNumber); // no carry-over
}

void TestAgreementDialogs::cancelSaysWhatStays()
{
    AgreementsFixture f;
    const QString number = f.buy(u"harbor-private-halves"_s, u"PO-1"_s);
    const auto page = f.page(number);
    QDialog* dialog = f.open(page.get(), Act::Cancel, "cancelDialog");
    QVERIFY(f.isReady(dialog));
    QTRY_COMPARE(rowsOf(dialog, "forecastRows"), 2);
    QVERIFY(rowOf(dialog, "forecastRows", 0).contains(u"not charged any more"_s));
    QCOMPARE(rowOf(dialog, "forecastRows", 1).at(0), u"INV-1001"_s);
    QVERIFY(rowOf(dialog, "forecastRows", 1).last().contains(u"USD 2,200.00"_s));
    QVERIFY(f.finish(dialog));
    const AgreementView now = f.view(number);
    QCOMPARE(now.summary.agreement.state, AgreementState::Cancelled);
    QCOMPARE(now.charges.size(), 1);
    QCOMPARE(now.documents.size(), 1); // B51: a refund is another document, that nobody asked for
}

void TestAgreementDialogs::cancelIsUndone()
{
    AgreementsFixture f;
    const QString number = f.buy(u"harbor-private-halves"_s, u"PO-1"_s);
    const QString before = f.workspace.digest();
    const auto page = f.page(number);
    QVERIFY(f.finish(f.open(page.get(), Act::Cancel, "cancelDialog")));
    QVERIFY(f.workspace.digest() != before);
    f.messages.findChild<QAbstractButton*>(u"messageUndo"_s)->click();
    QTRY_COMPARE(f.workspace.digest(), before);
}

void TestAgreementDialogs::cancelByWhom()
{
    AgreementsFixture f;
    const auto page = f.page(f.buy(u"northlight-1y"_s));
    QDialog* dialog = f.open(page.get(), Act::Cancel, "cancelDialog");
    auto* by = named<QComboBox>(dialog, "cancelledBy");
    by->setCurrentIndex(0); // the buyer alone does not end a contract
    Q_EMIT by->activated(0);
    QTRY_VERIFY(!button(dialog, "verb")->isEnabled() && !hintOf(button(dialog, "verb")).contains(u"Finding"_s));
    by->setCurrentIndex(1); // Support does, within 48 hours
    Q_EMIT by->activated(1);
    QVERIFY(f.isReady(dialog));
    f.must(AdvanceClock{*Instant::fromText(u"2024-07-05")});
    QTRY_VERIFY(!button(dialog, "verb")->isEnabled() && !hintOf(button(dialog, "verb")).contains(u"Finding"_s));
}

void TestAgreementDialogs::refund()
{
    AgreementsFixture f;
    const QString number = f.buy(u"northlight-1y"_s, u"PO-1"_s);
    const auto page = f.page(number);
    QDialog* dialog = f.open(page.get(), Act::Refund, "refundDialog");
    auto* amount = named<QLineEdit>(dialog, "amount");
    QCOMPARE(amount->text(), u"1200.00"_s); // all of it
    typeOver(amount, u"200"_s);
    QVERIFY(f.isReady(dialog));
    QTRY_COMPARE(rowsOf(dialog, "forecastRows"), 1);
    QVERIFY(f.finish(dialog));
    QTRY_COMPARE(rowsOf(page.get(), "agreementDocumentsRows"), 2);
    QCOMPARE(f.view(number).documents.last().total, usd(-20'000)); // B51
    QCOMPARE(f.view(number).documents.last().kind, InvoiceKind::CreditMemo);
}

void TestAgreementDialogs::refundTooMuch()
{
    AgreementsFixture f;
    const auto page = f.page(f.buy(u"northlight-1y"_s));
    QDialog* dialog = f.open(page.get(), Act::Refund, "refundDialog");
    auto* amount = named<QLineEdit>(dialog, "amount");
    typeOver(amount, u"1200.01"_s);
    QTRY_VERIFY2(hintOf(button(dialog, "verb")).contains(u"1,200.00"_s) ||
                     hintOf(button(dialog, "verb")).contains(u"1200.00"_s),
                 qPrintable(hintOf(button(dialog, "verb"))));
    QVERIFY(!amount->accessibleDescription().isEmpty()); // beside the field, and heard with it
    typeOver(amount, u"12x"_s);
    QTRY_VERIFY(hintOf(button(dialog, "verb")).contains(u"1,234.50"_s));
    QVERIFY(amount->accessibleDescription().contains(u"1,234.50"_s));
    typeOver(amount, u"0"_s);
    QTRY_VERIFY(!hintOf(button(dialog, "verb")).contains(u"Finding"_s));
    QVERIFY(!button(dialog, "verb")->isEnabled());
    QVERIFY(!amount->accessibleDescription().isEmpty()); // beside the field
}

void TestAgreementDialogs::requestAndApprove()
{
    AgreementsFixture f;
    const QString number = f.buy(u"fieldwise-variable"_s, u"PO-1"_s);
    const auto page = f.page(number);
    QDialog* request = f.open(page.get(), Act::RequestPayment, "requestPaymentDialog");
    QVERIFY(!button(request, "verb")->isEnabled());
    typeOver(named<QLineEdit>(request, "amount"), u"1,500"_s);
    typeOver(named<QLineEdit>(request, "name"), u"Second stage"_s);
    QVERIFY(f.finish(request));
    QTRY_COMPARE(rowsOf(page.get(), "agreementPaymentsRows"), 1);
    QVERIFY(rowOf(page.get(), "agreementPaymentsRows", 0).contains(u"Second stage"_s));
    QDialog* answer = f.open(page.get(), Act::AnswerPayment, "answerPaymentDialog");
    QVERIFY(f.isReady(answer));
    QTRY_COMPARE(rowOf(answer, "forecastRows", 0).at(3), u"PO-1"_s); // the agreement's number
    typeOver(named<QLineEdit>(answer, "poNumber"), u"PO-2"_s);
    QTRY_COMPARE(rowOf(answer, "forecastRows", 0).at(3), u"PO-2"_s);
    QVERIFY(f.finish(answer));
    const AgreementView now = f.view(number);
    QCOMPARE(now.payments.first().state, PaymentState::Approved);
    QCOMPARE(now.documents.last().total, usd(150'000));
    QCOMPARE(now.documents.last().current.poNumber, u"PO-2"_s);
    QTRY_VERIFY(!page->actions()->action(Act::AnswerPayment)->isEnabled()); // answered for good
}

void TestAgreementDialogs::requestAboveTheMaximum()
{
    AgreementsFixture f;
    const auto page = f.page(f.buy(u"fieldwise-variable"_s));
    QDialog* dialog = f.open(page.get(), Act::RequestPayment, "requestPaymentDialog");
    typeOver(named<QLineEdit>(dialog, "amount"), u"30000.01"_s);
    QTRY_VERIFY2(hintOf(button(dialog, "verb")).contains(u"30"_s), qPrintable(hintOf(button(dialog, "verb"))));
    QVERIFY(!button(dialog, "verb")->isEnabled());
}

void TestAgreementDialogs::reject()
{
    AgreementsFixture f;
    const QString number = f.buy(u"fieldwise-variable"_s);
    f.must(RequestPayment{number, u"10.00"_s, {}});
    const auto page = f.page(number);
    QTRY_COMPARE(rowsOf(page.get(), "agreementPaymentsRows"), 1);
    QDialog* dialog = f.open(page.get(), Act::AnswerPayment, "answerPaymentDialog");
    auto* answer = named<QComboBox>(dialog, "answer");
    answer->setCurrentIndex(1);
    Q_EMIT answer->activated(1);
    QVERIFY(f.finish(dialog));
    QCOMPARE(f.view(number).payments.first().state, PaymentState::Rejected);
    QCOMPARE(f.view(number).documents.size(), 1);
}

void TestAgreementDialogs::usage()
{
    AgreementsFixture f;
    const QString number = f.buy(u"tidewater-payg"_s, u"PO-U"_s);
    const auto page = f.page(number);
    QDialog* dialog = f.open(page.get(), Act::RecordUsage, "recordUsageDialog");
    typeOver(named<QLineEdit>(dialog, "amount"), u"42.50"_s);
    QVERIFY(f.isReady(dialog));
    QVERIFY2(named<QLabel>(dialog, "effect")->text().contains(u"2 Aug 2024"_s),
             qPrintable(named<QLabel>(dialog, "effect")->text())); // R4
    QVERIFY(f.finish(dialog));
    QCOMPARE(f.view(number).charges.first().charge.amount, usd(4'250));
    QCOMPARE(f.view(number).charges.first().charge.poNumber, u"PO-U"_s);
}

void TestAgreementDialogs::escapeAsksAboutTypedWork()
{
    AgreementsFixture f;
    const auto page = f.page(f.buy(u"tidewater-payg"_s));
    QDialog* dialog = f.open(page.get(), Act::RecordUsage, "recordUsageDialog");
    typeOver(named<QLineEdit>(dialog, "amount"), u"1"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    auto* question = dialog->findChild<QMessageBox*>(u"discardQuestion"_s);
    QVERIFY(question);
    press(question, "discard");
    QTRY_VERIFY(!page->findChild<QDialog*>(u"recordUsageDialog"_s));
}

QTEST_MAIN(TestAgreementDialogs)
#include "tst_agreementdialogs.moc"
