// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/checkout/checkoutfixture.h"
#include "ui/details/fieldhint.h"

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// From an offer to its invoices, driven like a person drives it.
class TestCheckoutWizard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cancelWritesNothing();
    void cancelAsksOnlyAboutTypedWork();
    void reviewPredictsWhatIsIssued_data();
    void reviewPredictsWhatIsIssued();
    void everyDocumentSaysWhy();
    void scheduleShowsItsDates();
    void resultLeadsOn();
    void keyboardAlone();
    void quotaKeepsThePurchase();
    void otherCommandsRefreshThePreview();
};

void TestCheckoutWizard::cancelWritesNothing()
{
    CheckoutFixture f;
    f.addOrders();
    const QString before = f.workspace.digest();
    const auto wizard = f.wizard(u"saas"_s);
    goToConfigure(wizard.get());
    openField(wizard.get())->setText(u"PO-EXPIRED"_s);
    QTRY_VERIFY(button(wizard.get(), "verb")->isEnabled());
    press(wizard.get(), "verb");
    QCOMPARE(wizard->step(), CheckoutWizard::Step::Review);
    press(wizard.get(), "cancel");
    auto* question = wizard->findChild<QMessageBox*>(u"discardQuestion"_s);
    QVERIFY(question);
    press(question, "discard");
    QTRY_VERIFY(!wizard->isVisible());
    QCOMPARE(f.workspace.digest(), before);
    QCOMPARE(f.workspace.status(u"PO-EXPIRED"_s), Status::Expired);
}

void TestCheckoutWizard::cancelAsksOnlyAboutTypedWork()
{
    CheckoutFixture f;
    const auto wizard = f.wizard(u"saas"_s);
    goToConfigure(wizard.get());
    openField(wizard.get()); // opened, and nothing typed
    QTest::keyClick(wizard.get(), Qt::Key_Escape);
    QVERIFY(!wizard->findChild<QMessageBox*>(u"discardQuestion"_s));
    QVERIFY(!wizard->isVisible());
}

void TestCheckoutWizard::reviewPredictsWhatIsIssued_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<int>("offer");
    for (int offer = 0; offer < 2; ++offer) {
        const QByteArray tail = offer == 0 ? ", upfront" : ", schedule";
        QTest::newRow(("no number" + tail).constData()) << QString() << offer;
        QTest::newRow(("R27 unknown" + tail).constData()) << u"PO-NEW"_s << offer;
        QTest::newRow(("R28 active" + tail).constData()) << u"PO-ACTIVE"_s << offer;
        QTest::newRow(("R41 suspended" + tail).constData()) << u"PO-SUSPENDED"_s << offer;
        QTest::newRow(("R45 expired" + tail).constData()) << u"PO-EXPIRED"_s << offer;
        QTest::newRow(("R41 suspended-expired" + tail).constData()) << u"PO-BOTH"_s << offer;
    }
}

void TestCheckoutWizard::reviewPredictsWhatIsIssued()
{
    QFETCH(QString, number);
    QFETCH(int, offer);
    CheckoutFixture f;
    f.addOrders();
    const auto wizard = f.wizard(u"saas"_s);
    goToConfigure(wizard.get(), offer);
    if (!number.isEmpty())
        openField(wizard.get())->setText(number);
    QVERIFY(isSettled(wizard.get()));
    QTRY_VERIFY(button(wizard.get(), "verb")->isEnabled());
    const CommandOutcome predicted = f.runner.preview(wizard->command()).result();
    press(wizard.get(), "verb");
    auto* documents = named<QTableView>(wizard.get(), "documents");
    QTRY_VERIFY(documents->model()->rowCount() > 0);
    QStringList shown;
    for (int row = 0; row < documents->model()->rowCount(); ++row)
        shown << documents->model()->index(row, 3).data().toString();
    QTRY_VERIFY(button(wizard.get(), "verb")->isEnabled());
    const qint64 before = f.workspace.facts().position;
    press(wizard.get(), "verb");
    QTRY_COMPARE(wizard->step(), CheckoutWizard::Step::Result);
    QCOMPARE(f.workspace.facts().position, before + 1);
    // Every payment falls due: what the review said is what is printed.
    f.must(AdvanceClock{*Instant::fromText(u"2025-06-30")});
    const QList<InvoiceForecast> wanted = predicted.purchase->documents;
    QCOMPARE(f.workspace.facts().invoices, wanted.size());
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const Result<InvoiceView> made = f.client()->invoice({InvoiceId(i + 1), {}}).result();
        QVERIFY(made);
        QCOMPARE(made->invoice.issuedOn, wanted.at(i).on);
        QCOMPARE(made->invoice.total, wanted.at(i).amount);
        QCOMPARE(made->invoice.current.poNumber, wanted.at(i).poNumber);
        QCOMPARE(made->invoice.current.outcome, wanted.at(i).outcome);
        const qsizetype row = shown.size() - wanted.size() + i;
        QCOMPARE(shown.at(row), made->invoice.current.poNumber.value_or(u"none"_s));
    }
}

void TestCheckoutWizard::everyDocumentSaysWhy()
{
    CheckoutFixture f;
    f.addOrders();
    const auto wizard = f.wizard(u"saas"_s);
    goToConfigure(wizard.get());
    openField(wizard.get())->setText(u"PO-SUSPENDED"_s);
    QVERIFY(isSettled(wizard.get()));
    press(wizard.get(), "verb");
    auto* documents = named<QTableView>(wizard.get(), "documents");
    QTRY_COMPARE(documents->model()->rowCount(), 2); // what becomes of the order, and the invoice
    for (int row = 0; row < 2; ++row) {
        documents->setCurrentIndex(documents->model()->index(row, 0));
        QVERIFY(!named<QLabel>(wizard.get(), "documentReason")->text().isEmpty());
        row == 0 ? press(wizard.get(), "documentWhy") : QTest::keyClick(documents, Qt::Key_Return);
        auto* why = wizard->findChild<QDialog*>(u"traceDialog"_s);
        QVERIFY(why);
        QVERIFY(named<QTableView>(why, "whyRules")->model()->rowCount() > 0);
        QTest::keyClick(why, Qt::Key_Escape);
        QTRY_VERIFY(!wizard->findChild<QDialog*>(u"traceDialog"_s));
    }
}

void TestCheckoutWizard::scheduleShowsItsDates()
{
    CheckoutFixture f;
    const auto wizard = f.wizard(u"saas"_s);
    goToConfigure(wizard.get(), 1);
    QVERIFY(isSettled(wizard.get()));
    auto* dates = named<QTableView>(wizard.get(), "paymentDates");
    QTRY_COMPARE(dates->model()->rowCount(), 4);
    QVERIFY(dates->isVisible());
    openField(wizard.get());
    wizard->resize(1024, 640);
    QCoreApplication::processEvents();
    // Dates and the field are in sight together on a small screen, without scrolling.
    auto* area = wizard->findChild<QScrollArea*>();
    for (const char* name : {"poNumber", "paymentDates"}) {
        const QWidget* widget = named<QWidget>(wizard.get(), name);
        const QRect place(widget->mapTo(area->viewport(), QPoint()), widget->size());
        QVERIFY2(area->viewport()->rect().contains(place), name);
    }
    QCOMPARE(dates->model()->index(1, 0).data().toString(), u"1 Oct 2024"_s);
    QCOMPARE(dates->model()->index(1, 1).data().toString(), u"USD 300.00"_s);
}

void TestCheckoutWizard::resultLeadsOn()
{
    CheckoutFixture f;
    const auto wizard = f.wizard(u"saas"_s);
    goToConfigure(wizard.get(), 1);
    openField(wizard.get())->setText(u"PO-NEW"_s);
    QVERIFY(isSettled(wizard.get()));
    press(wizard.get(), "verb");
    press(wizard.get(), "verb");
    QTRY_COMPARE(wizard->step(), CheckoutWizard::Step::Result);
    QTRY_VERIFY(isShown(wizard.get(), "openOrder"));
    QVERIFY(isShown(wizard.get(), "openInvoice"));
    QVERIFY(isShown(wizard.get(), "advanceToInvoice"));
    QVERIFY(!isShown(wizard.get(), "cancel"));
    QSignalSpy order(wizard.get(), &CheckoutWizard::orderRequested);
    QSignalSpy advance(wizard.get(), &CheckoutWizard::advanceRequested);
    QSignalSpy invoice(wizard.get(), &CheckoutWizard::invoiceRequested);
    press(wizard.get(), "openOrder");
    press(wizard.get(), "openInvoice");
    press(wizard.get(), "advanceToInvoice");
    QCOMPARE(order.size(), 1);
    QCOMPARE(invoice.size(), 1);
    QCOMPARE(advance.size(), 1);
    QCOMPARE(advance.first().first().value<Instant>(), *Instant::fromText(u"2024-10-01"));
    QVERIFY(!wizard->isVisible());
}

void TestCheckoutWizard::keyboardAlone()
{
    constexpr int patienceMs = 20'000; // beside other programs
    CheckoutFixture f;
    f.addOrders();
    const auto wizard = f.wizard(u"saas"_s);
    const auto key = [](Qt::Key pressed) { QTest::keyClick(QApplication::focusWidget(), pressed); };
    const auto tabTo = [&key](const QString& name) {
        for (int i = 0; i < 40 && QApplication::focusWidget()->objectName() != name; ++i)
            key(Qt::Key_Tab);
        return QApplication::focusWidget()->objectName() == name;
    };
    QTRY_COMPARE(QApplication::focusWidget(), named<QWidget>(wizard.get(), "offers"));
    QTRY_VERIFY_WITH_TIMEOUT(button(wizard.get(), "verb")->isEnabled(), patienceMs);
    key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(named<QWidget>(wizard.get(), "addPoNumber")->isVisible(), patienceMs);
    QVERIFY(tabTo(u"addPoNumber"_s));
    key(Qt::Key_Space);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"poNumber"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"PO-ACTIVE"_s);
    if (QWidget* popup = QApplication::activePopupWidget())
        QTest::keyClick(popup, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(button(wizard.get(), "verb")->isEnabled(), patienceMs);
    key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(wizard->step(), CheckoutWizard::Step::Review, patienceMs);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"documents"_s);
    QVERIFY(tabTo(u"verb"_s));
    key(Qt::Key_Space);
    QTRY_COMPARE(wizard->step(), CheckoutWizard::Step::Result);
    QCOMPARE(QApplication::focusWidget(), button(wizard.get(), "verb"));
    QCOMPARE(f.workspace.order(u"PO-ACTIVE"_s).lines.size(), 2); // R28
    QCOMPARE(f.workspace.facts().invoices, 1);
    key(Qt::Key_Return);
    QVERIFY(!wizard->isVisible());
}

void TestCheckoutWizard::quotaKeepsThePurchase()
{
    Quotas quotas = Quotas::aws();
    quotas.activePerAccount = 1;
    CheckoutFixture f(TestWorkspace::simulated(u"2024-07-01"_s, quotas));
    f.add(anOrder(u"PO-ACTIVE"_s));
    const auto wizard = f.wizard(u"saas"_s);
    goToConfigure(wizard.get());
    openField(wizard.get())->setText(u"PO-NEW"_s);
    auto* hint = named<FieldHint>(wizard.get(), "poNumberHint");
    QTRY_VERIFY2(hint->sentence().contains(u"nothing will be written"_s), qPrintable(hint->sentence())); // G6
    QCOMPARE(hint->kind(), FieldHint::Kind::Warning);
    QTRY_VERIFY(button(wizard.get(), "verb")->isEnabled());
    press(wizard.get(), "verb");
    press(wizard.get(), "verb");
    QTRY_COMPARE(wizard->step(), CheckoutWizard::Step::Result);
    QVERIFY(!f.workspace.exists(u"PO-NEW"_s));
    QVERIFY(!isShown(wizard.get(), "openOrder"));
}

void TestCheckoutWizard::otherCommandsRefreshThePreview()
{
    CheckoutFixture f;
    f.addOrders();
    const auto wizard = f.wizard(u"saas"_s);
    goToConfigure(wizard.get());
    openField(wizard.get())->setText(u"PO-ACTIVE"_s);
    auto* hint = named<FieldHint>(wizard.get(), "poNumberHint");
    QTRY_COMPARE(hint->kind(), FieldHint::Kind::Note);
    QTRY_VERIFY(!hint->sentence().isEmpty());
    f.must(ChangeStatus{{ref(u"PO-ACTIVE"_s)}, Status::Suspended});
    QTRY_COMPARE(hint->kind(), FieldHint::Kind::Warning);
}

QTEST_MAIN(TestCheckoutWizard)
#include "tst_checkoutwizard.moc"
