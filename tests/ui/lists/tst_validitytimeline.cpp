// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/enginefixture.h"
#include "ui/common/commandrunner.h"
#include "ui/lists/listtable.h"
#include "ui/lists/purchaseorderspage.h"
#include "ui/lists/validitytimeline.h"

#include <QHelpEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolTip>

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// The months in which purchase orders hold, drawn beside their rows.
class TestValidityTimeline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void isHiddenUntilAskedForAndRemembered();
    void barsStandBesideTheirRows();
    void barsGoAlongWithTheRows();
    void theWheelMovesTheRows();
    void todayMovesWithTheClock();
    void aClickSelectsTheOrder();
    void tipsSayWhatIsDrawn();
    void suspendedOnesLookDifferent();

private:
    void build()
    {
        page = std::make_unique<PurchaseOrdersPage>(runner.get(), messages.get(), settings.get());
        page->resize(1000, 300);
        page->show();
        QTRY_COMPARE(page->model()->state(), RecordListModel::State::Ready);
        timeline = page->findChild<ValidityTimeline*>();
        QVERIFY(timeline);
    }
    void showTimeline()
    {
        page->setTimelineShown(true);
        QTRY_VERIFY(!timeline->barOf(0).isEmpty());
    }
    QImage picture() const { return timeline->grab().toImage(); }

    std::unique_ptr<TestWorkspace> workspace;
    std::unique_ptr<UiSettings> settings;
    std::unique_ptr<MessageBar> messages;
    std::unique_ptr<CommandRunner> runner;
    std::unique_ptr<PurchaseOrdersPage> page;
    ValidityTimeline* timeline = nullptr;
};

/// Forty orders: the first holds in the first half of 2024, the others through all of it.
void TestValidityTimeline::init()
{
    workspace = std::make_unique<TestWorkspace>();
    for (int i = 0; i < 40; ++i) {
        PurchaseOrder order = anOrder(u"PO-%1"_s.arg(i + 10));
        if (i == 0)
            order.header.expiration = order.lines.first().end = Month::of(2024, 8);
        QVERIFY(workspace->run(CreatePurchaseOrder{{}, order}).isDone());
    }
    settings = std::make_unique<UiSettings>(workspace->dir.filePath(u"settings.ini"_s));
    messages = std::make_unique<MessageBar>();
    runner = std::make_unique<CommandRunner>(workspace->client.get(), messages.get());
    build();
}

void TestValidityTimeline::cleanup()
{
    page.reset();
    runner.reset();
    messages.reset();
    settings.reset();
    workspace.reset();
}

void TestValidityTimeline::isHiddenUntilAskedForAndRemembered()
{
    QVERIFY(!timeline->isVisible());
    page->setTimelineShown(true);
    QVERIFY(timeline->isVisible());
    page.reset();
    build();
    QVERIFY(timeline->isVisible());
    page->setTimelineShown(false);
    QVERIFY(!timeline->isVisible());
    QVERIFY(page->table()->isVisible());
}

void TestValidityTimeline::barsStandBesideTheirRows()
{
    showTimeline();
    const int offset = timeline->mapFromGlobal(page->table()->viewport()->mapToGlobal(QPoint(0, 0))).y();
    for (int row = 0; row < 3; ++row) {
        QTRY_VERIFY(!timeline->barOf(row).isEmpty());
        const QRectF bar = timeline->barOf(row);
        const double top = offset + page->table()->rowViewportPosition(row);
        QVERIFY(bar.top() > top && bar.bottom() < top + page->table()->rowHeight(row));
    }
    QCOMPARE(timeline->barOf(0).left(), timeline->barOf(1).left());
    QVERIFY(timeline->barOf(0).right() < timeline->barOf(1).right()); // ends in August
    QVERIFY(timeline->barOf(0).left() < timeline->todayX() && timeline->todayX() < timeline->barOf(0).right());
}

void TestValidityTimeline::barsGoAlongWithTheRows()
{
    showTimeline();
    const double before = timeline->barOf(3).top();
    page->table()->verticalScrollBar()->setValue(page->table()->verticalScrollBar()->value() + 2);
    const double moved = page->table()->verticalScrollMode() == QAbstractItemView::ScrollPerItem
                             ? 2.0 * page->table()->rowHeight(0)
                             : 2.0;
    QCOMPARE(timeline->barOf(3).top(), before - moved);
}

void TestValidityTimeline::theWheelMovesTheRows()
{
    showTimeline();
    QCOMPARE(page->table()->verticalScrollBar()->value(), 0);
    QWheelEvent wheel(QPointF(20, 80), timeline->mapToGlobal(QPointF(20, 80)), {}, QPoint(0, -240), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(timeline, &wheel);
    QVERIFY(page->table()->verticalScrollBar()->value() > 0);
}

void TestValidityTimeline::todayMovesWithTheClock()
{
    showTimeline();
    QVERIFY(timeline->todayX() < timeline->barOf(0).right());
    QVERIFY(workspace->run(AdvanceClock{*Instant::fromText(u"2024-10-15")}).isDone());
    QTRY_VERIFY(!timeline->barOf(0).isEmpty() && timeline->todayX() > timeline->barOf(0).right());
    QVERIFY(timeline->todayX() < timeline->barOf(1).right());
}

void TestValidityTimeline::aClickSelectsTheOrder()
{
    showTimeline();
    QTRY_VERIFY(!timeline->barOf(2).isEmpty());
    QTest::mouseClick(timeline, Qt::LeftButton, {}, timeline->barOf(2).center().toPoint());
    QCOMPARE(page->selectedIds(), QList<qint64>{page->model()->idAt(2)});
}

void TestValidityTimeline::tipsSayWhatIsDrawn()
{
    showTimeline();
    const QPoint at = timeline->barOf(0).center().toPoint();
    QHelpEvent help(QEvent::ToolTip, at, timeline->mapToGlobal(at));
    QApplication::sendEvent(timeline, &help);
    QVERIFY2(QToolTip::text().contains(u"PO-10"_s) && QToolTip::text().contains(u"Aug 2024"_s),
             qPrintable(QToolTip::text()));
    QVERIFY(!timeline->accessibleName().isEmpty() && !timeline->accessibleDescription().isEmpty());
    QCOMPARE(timeline->focusPolicy(), Qt::NoFocus);
}

void TestValidityTimeline::suspendedOnesLookDifferent()
{
    showTimeline();
    QTRY_VERIFY(!timeline->barOf(1).isEmpty());
    const QRect bar = timeline->barOf(1).toAlignedRect().adjusted(4, 3, -4, -3);
    const auto inks = [&] {
        QSet<QRgb> colours;
        const QImage image = picture();
        const QRect inside = bar.intersected(image.rect());
        for (int x = inside.left(); x <= inside.right(); ++x) {
            if (std::abs(x - timeline->todayX()) > 6)
                colours.insert(image.pixel(x, inside.center().y()));
        }
        return colours.size();
    };
    QCOMPARE(inks(), 1); // one colour through and through
    QVERIFY(workspace->run(ChangeStatus{{ref(u"PO-11"_s)}, Status::Suspended}).isDone());
    QTRY_VERIFY(inks() > 1); // hatched
}

QTEST_MAIN(TestValidityTimeline)
#include "tst_validitytimeline.moc"
