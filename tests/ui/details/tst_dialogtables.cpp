// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/details/dialogrooms.h"
#include "ui/details/plaintable.h"
#include "ui/details/statuschangedialog.h"
#include "ui/words/language.h"

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// What the tables of dialogs and tabs show of long texts on a small screen.
class TestDialogTables : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void reasonsOfRefusalsStandThereInFull();
    void lineTablesDoNotScrollSideways_data();
    void lineTablesDoNotScrollSideways();
    void sumsAreNeverCut();

private:
    words::Language m_language;
};

namespace {

QTableView* tableIn(QWidget* room, const QString& name)
{
    auto* table = room->findChild<QTableView*>(name);
    if (!table)
        qFatal("There is no %s", qPrintable(name));
    return table;
}

} // namespace

void TestDialogTables::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestDialogTables::reasonsOfRefusalsStandThereInFull()
{
    DialogFixture f;
    QList<OrderRef> refs;
    for (const QString& number : {u"PO-1"_s, u"PO-2"_s})
        refs << f.refOf(f.add(anOrder(number)));
    f.workspace.run(ChangeStatus{{refs.first()}, Status::Suspended});
    StatusChangeDialog dialog(&f.runner, refs, Status::Expired);
    dialog.show();
    auto* table = tableIn(&dialog, u"statusRows"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QCoreApplication::processEvents();
    const int note = table->model()->columnCount() - 1;
    bool anyWraps = false;
    for (int row = 0; row < 2; ++row) {
        const QModelIndex cell = table->model()->index(row, note);
        const int margin = 2 * (table->style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1);
        const QRect room(0, 0, table->columnWidth(note) - margin, 10'000);
        const int needed = table->fontMetrics().boundingRect(room, Qt::TextWordWrap, cell.data().toString()).height();
        QVERIFY2(table->rowHeight(row) >= needed, qPrintable(cell.data().toString()));
        anyWraps = anyWraps || needed > table->fontMetrics().height();
        QVERIFY(cell.data().toString().isEmpty() ||
                table->model()->index(row, 0).data(Qt::AccessibleTextRole).toString().contains(cell.data().toString()));
    }
    QVERIFY(anyWraps); // the reason was long enough to prove something
}

void TestDialogTables::lineTablesDoNotScrollSideways_data()
{
    QTest::addColumn<QString>("room");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("language");
    for (const QString& language : {u"en"_s, u"de"_s}) {
        QTest::newRow(qPrintable(u"wizard-"_s + language)) << u"wizard-lines"_s << u"draftLines"_s << language;
        QTest::newRow(qPrintable(u"tab-"_s + language)) << u"panel-1"_s << u"lines"_s << language;
    }
}

void TestDialogTables::lineTablesDoNotScrollSideways()
{
    QFETCH(QString, room);
    QFETCH(QString, table);
    QFETCH(QString, language);
    if (!m_language.install(language))
        QSKIP("skipped: the catalogue is not there");
    DialogFixture f;
    const PurchaseOrderId id = furnish(f);
    const auto all = dialogRooms();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const DialogRoom& each) { return each.name == room.toLatin1(); });
    QVERIFY(found != all.end());
    const std::unique_ptr<QWidget> widget(found->make(f, id));
    // What a screen of 1024 x 640 leaves beside the places.
    widget->resize(room == "panel-1"_L1 ? QSize(858, 240) : QSize(1024, 600));
    widget->show();
    settle(f, id);
    const auto* lines = tableIn(widget.get(), table);
    QVERIFY(lines->model()->rowCount() > 0);
    const int lacking = lines->horizontalScrollBar()->maximum();
    const QString widths = u"%1 in %2"_s.arg(lines->horizontalHeader()->length()).arg(lines->viewport()->width());
    m_language.install(u"en"_s);
    QVERIFY2(lacking == 0, qPrintable(widths));
}

void TestDialogTables::sumsAreNeverCut()
{
    DialogFixture f;
    const PurchaseOrderId id = furnish(f);
    const auto all = dialogRooms();
    const auto found =
        std::find_if(all.begin(), all.end(), [](const DialogRoom& each) { return each.name == "panel-1"; });
    const std::unique_ptr<QWidget> widget(found->make(f, id));
    widget->resize(500, 240);
    widget->show();
    settle(f, id);
    const auto* lines = tableIn(widget.get(), u"lines"_s);
    const int total = 7;
    QVERIFY(lines->model()->index(0, total).data().toString().startsWith(u"USD"_s));
    for (int row = 0; row < lines->model()->rowCount(); ++row)
        QVERIFY(lines->sizeHintForIndex(lines->model()->index(row, total)).width() <= lines->columnWidth(total));
}

QTEST_MAIN(TestDialogTables)
#include "tst_dialogtables.moc"
