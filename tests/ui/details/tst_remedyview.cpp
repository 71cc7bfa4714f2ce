// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commerceworkspace.h"
#include "tests/ui/details/dialogfixture.h"
#include "ui/details/detailspanel.h"
#include "ui/details/remedyview.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QTextDocument>

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

using Kind = RemedySubject::Kind;

/// "What would change this" in the Why panel: what it offers, what a dry run shows, and what doing it leaves.
class TestRemedyView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void offersTheWayToAnInvoice();
    void aDryRunShowsAndWritesNothing();
    void doesItAndOffersUndo();
    void saysWhatWorksAsRuled();
    void asksForANumber();
    void asksForAnAddress();
    void aRefusalIsAskedAboutToo();
    void standsInTheWhyPanel();
    void standsBelowWhyInANarrowWindow();
    void goesByKeyboard();

private:
    QListWidget* list() { return named<QListWidget>(view.get(), "remedyList"); }
    QLabel* status() { return named<QLabel>(view.get(), "remedyStatus"); }
    QPushButton* button(const char* name) { return named<QPushButton>(view.get(), name); }
    QString plain()
    {
        QTextDocument text;
        text.setHtml(status()->text());
        return text.toPlainText();
    }
    void ask(const RemedySubject& subject)
    {
        view->ask(subject);
        QTRY_VERIFY(list()->count() > 0 || status()->text().contains(u"href"_s));
    }
    /// Brings the row with these words to the front.
    void choose(const QString& words)
    {
        const auto found = list()->findItems(words, Qt::MatchContains);
        QVERIFY2(!found.isEmpty(), qPrintable(words));
        list()->setCurrentItem(found.first());
    }

    std::unique_ptr<CommerceWorkspace> w;
    std::unique_ptr<MessageBar> messages;
    std::unique_ptr<CommandRunner> runner;
    std::unique_ptr<RemedyView> view;
};

/// INV-1001 was bought under PO-77 while that was suspended.
void TestRemedyView::init()
{
    w = std::make_unique<CommerceWorkspace>();
    w->add(w->poOf(u"PO-77"_s));
    w->suspend(u"PO-77"_s);
    QVERIFY(w->buy(u"northlight-1y"_s, u"PO-77"_s).isDone());
    messages = std::make_unique<MessageBar>();
    runner = std::make_unique<CommandRunner>(w->client.get(), messages.get());
    view = std::make_unique<RemedyView>(runner.get());
    view->resize(420, 400);
    view->show();
}

void TestRemedyView::cleanup()
{
    view.reset();
    runner.reset();
    messages.reset();
    w.reset();
}

void TestRemedyView::offersTheWayToAnInvoice()
{
    ask({Kind::Invoice, u"INV-1001"_s});
    choose(u"Make PO-77 active. Ask Support to regenerate INV-1001. Let Support answer the case."_s);
    QVERIFY(button("remedyDoIt")->isEnabled());
    QVERIFY(button("remedyDryRun")->isVisible());
    QVERIFY(!named<QPlainTextEdit>(view.get(), "remedyDifference")->isVisible());
}

void TestRemedyView::aDryRunShowsAndWritesNothing()
{
    ask({Kind::Invoice, u"INV-1001"_s});
    choose(u"Make PO-77 active."_s);
    const QString before = w->digest();
    button("remedyDryRun")->click();
    auto* difference = named<QPlainTextEdit>(view.get(), "remedyDifference");
    QVERIFY(difference->isVisible());
    const QString text = difference->toPlainText();
    QVERIFY2(text.contains(u"Purchase order PO-77: suspended yes → no"_s), qPrintable(text));
    QVERIFY2(text.contains(u"purchase order number PO-77"_s), qPrintable(text));
    QCOMPARE(w->digest(), before);
}

void TestRemedyView::doesItAndOffersUndo()
{
    ask({Kind::Invoice, u"INV-1001"_s});
    choose(u"Make PO-77 active. Ask Support to regenerate INV-1001."_s);
    QSignalSpy done(view.get(), &RemedyView::done);
    button("remedyDoIt")->click();
    QVERIFY(!button("remedyDoIt")->isEnabled()); // not twice
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(w->invoice(u"INV-1001"_s).invoice.current.poNumber, std::optional(u"PO-77"_s));
    QVERIFY(messages->newestText().contains(u"INV-1001"_s));
    QTRY_VERIFY(plain().contains(u"works as ruled"_s)); // asked again: now it is as wanted
    QCOMPARE(list()->count(), 0);
}

void TestRemedyView::saysWhatWorksAsRuled()
{
    ask({Kind::Checkout, u"tidewater-payg"_s, CommerceWorkspace::member, u"buyer"_s});
    QVERIFY(plain().contains(u"works as ruled"_s));
    QVERIFY2(plain().contains(u"R37"_s), qPrintable(plain()));
    QVERIFY(!button("remedyDoIt")->isVisible());
    QSignalSpy followed(view.get(), &RemedyView::followed);
    Q_EMIT status()->linkActivated(RecordLink{RecordLink::Kind::Rule, u"R37"_s}.href());
    QCOMPARE(followed.size(), 1);
}

/// R31, R32: an invoice that is as it should be, until one wants another number.
void TestRemedyView::asksForANumber()
{
    w->activate(u"PO-77"_s);
    QVERIFY(w->buy(u"northlight-1y"_s, u"PO-77"_s).isDone());
    ask({Kind::Invoice, u"INV-1002"_s});
    QVERIFY(plain().contains(u"works as ruled"_s));
    auto* number = named<QLineEdit>(view.get(), "remedyNumber");
    QTest::keyClicks(number, u"PO-78"_s);
    QTest::keyClick(number, Qt::Key_Return);
    QTRY_VERIFY(list()->count() > 0);
    choose(u"to PO-78 and to print INV-1002 anew"_s);
}

/// R30: a contact cannot be made up.
void TestRemedyView::asksForAnAddress()
{
    PurchaseOrder order = w->poOf(u"PO-9"_s);
    order.header.expiration = order.lines.first().end = Month::of(2024, 6);
    w->add(order);
    w->advance(u"2024-06-30"_s);
    ask({Kind::Notice, u"MAIL-1"_s});
    choose(u"Add a contact to PO-9."_s);
    QVERIFY(!button("remedyDoIt")->isEnabled());
    QVERIFY(button("remedyDoIt")->toolTip().contains(u"email"_s));
    QTest::keyClicks(named<QLineEdit>(view.get(), "remedyAddress"), u"ap@alder.example"_s);
    QVERIFY(button("remedyDoIt")->isEnabled());
    QSignalSpy done(view.get(), &RemedyView::done);
    button("remedyDoIt")->click();
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(w->order(u"PO-9"_s).contacts.first().email, u"ap@alder.example"_s);
}

/// B13, R12: a refused command is a subject like any other.
void TestRemedyView::aRefusalIsAskedAboutToo()
{
    LineItem line = aLine(u"1"_s);
    line.balanceTracking = true;
    line.type = LineItemType::MarketplaceTransaction;
    const QString number = w->order(u"PO-77"_s).lines.last().number;
    line.number = number;
    ask({Kind::Refusal, {}, {}, {}, {}, Command(EditLineItem{ref(u"PO-77"_s), number, line})});
    QVERIFY2(plain().contains(u"R47"_s), qPrintable(plain()));
    QVERIFY(!named<QLineEdit>(view.get(), "remedyNumber")->isVisible());
}

void TestRemedyView::standsInTheWhyPanel()
{
    DetailsPanel panel(runner.get());
    panel.resize(980, 360);
    panel.show();
    panel.showInvoice(w->invoice(u"INV-1001"_s).invoice.id);
    QTRY_COMPARE(named<QLabel>(&panel, "detailsTitle")->text(), u"INV-1001"_s);
    panel.showWhy();
    auto* offered = named<QListWidget>(&panel, "remedyList");
    QTRY_VERIFY(offered->count() > 0);
    QVERIFY(offered->item(0)->text().contains(u"PO-77"_s));
    if (const QString folder = qEnvironmentVariable("PODESK_PICTURES"); !folder.isEmpty()) {
        named<QPushButton>(&panel, "remedyDryRun")->click();
        panel.grab().save(folder + u"/why-remedies.png"_s);
    }
}

/// At 1024 x 640 the details are 860 wide and hardly 200 high: the sides are one page that scrolls up and down.
void TestRemedyView::standsBelowWhyInANarrowWindow()
{
    DetailsPanel panel(runner.get());
    panel.resize(860, 200);
    panel.show();
    panel.showInvoice(w->invoice(u"INV-1001"_s).invoice.id);
    QTRY_COMPARE(named<QLabel>(&panel, "detailsTitle")->text(), u"INV-1001"_s);
    panel.showWhy();
    QTRY_VERIFY(named<QListWidget>(&panel, "remedyList")->count() > 0);
    QCoreApplication::processEvents();
    QCOMPARE(panel.width(), 860);
    auto* area = named<QScrollArea>(&panel, "whyArea");
    const auto* why = named<QWidget>(&panel, "whyView");
    const auto* remedies = named<QWidget>(&panel, "remedyView");
    QVERIFY(remedies->y() > why->geometry().bottom());
    QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
    QVERIFY(area->verticalScrollBar()->maximum() > 0);
    const auto* rules = named<QTableView>(&panel, "whyRules");
    QVERIFY(rules->viewport()->height() >= 3 * rules->rowHeight(0));
    const auto* copy = named<QPushButton>(&panel, "whyCopy");
    QVERIFY(copy->width() >= copy->sizeHint().width());
    QVERIFY(why->rect().contains(QRect(copy->mapTo(why, QPoint()), copy->size())));
    panel.resize(1200, 320);
    QTRY_VERIFY(remedies->x() >= why->geometry().right());
    QCOMPARE(remedies->y(), why->y());
}

void TestRemedyView::goesByKeyboard()
{
    ask({Kind::Invoice, u"INV-1001"_s});
    view->activateWindow();
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_End);
    QCOMPARE(list()->currentRow(), list()->count() - 1);
    QTest::keyClick(list(), Qt::Key_Tab);
    QTRY_COMPARE(view->focusWidget(), button("remedyDryRun"));
    QTest::keyClick(view->focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(named<QPlainTextEdit>(view.get(), "remedyDifference")->isVisible());
    for (const QWidget* each : view->findChildren<QWidget*>()) {
        if (each->focusPolicy() != Qt::NoFocus && !each->objectName().startsWith(u"qt_"_s))
            QVERIFY2(!each->objectName().isEmpty(), each->metaObject()->className());
    }
}

QTEST_MAIN(TestRemedyView)
#include "tst_remedyview.moc"
