// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/neighbours.h"
#include "tests/support/enginefixture.h"
#include "ui/common/commandrunner.h"
#include "ui/common/recordlistmodel.h"
#include "ui/common/uisettings.h"
#include "ui/common/workspacepage.h"
#include "ui/lists/purchaseorderspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspaceview.h"
#include "ui/words/language.h"

#include <QProcess>
#include <QSignalSpy>

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// A window in front of a person while somebody else works on the same file.
class TestLiveWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void rowsFollowTheCommandLine();
    void anothersUndoTakesNobodyAway();

private:
    void runElsewhere(const QByteArray& command);
    QString statusOf(const QString& number) const;

    std::unique_ptr<TestWorkspace> w;
    std::unique_ptr<UiSettings> settings;
    std::unique_ptr<words::Language> language;
    std::unique_ptr<FirstStart> first;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<Neighbours> neighbours;
    RecordListModel* model = nullptr;
};

void TestLiveWindow::init()
{
    w = std::make_unique<TestWorkspace>();
    for (const char* number : {"PO-1", "PO-2", "PO-3"})
        QVERIFY(w->run(CreatePurchaseOrder{{}, anOrder(QString::fromLatin1(number))}).isDone());
    settings = std::make_unique<UiSettings>(w->dir.filePath(u"settings.ini"_s));
    language = std::make_unique<words::Language>();
    language->install(u"en"_s);
    first = std::make_unique<FirstStart>();
    window = std::make_unique<MainWindow>(settings.get(), language.get());
    neighbours = std::make_unique<Neighbours>(window.get(), first.get());
    window->show();
    QSignalSpy opened(window.get(), &MainWindow::workspaceOpened);
    window->openWorkspace(w->path());
    QVERIFY(opened.wait());
    window->view()->showPage(Place::PurchaseOrders);
    model = window->view()->ordersPage()->model();
    QTRY_COMPARE(statusOf(u"PO-1"_s), u"Active"_s);
}

void TestLiveWindow::cleanup()
{
    neighbours.reset();
    window.reset();
    first.reset();
    language.reset();
    settings.reset();
    w.reset();
}

void TestLiveWindow::runElsewhere(const QByteArray& command)
{
    QProcess cli;
    cli.start(QStringLiteral(PODESK_CLI), {u"run"_s, u"-"_s, u"--workspace"_s, w->path()});
    cli.write(command);
    cli.closeWriteChannel();
    QSignalSpy finished(&cli, &QProcess::finished);
    QVERIFY(finished.wait(20'000)); // the window's event loop runs meanwhile
    QCOMPARE(cli.exitCode(), 0);
}

QString TestLiveWindow::statusOf(const QString& number) const
{
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == number)
            return model->index(row, 1).data().toString();
    }
    return {};
}

void TestLiveWindow::rowsFollowTheCommandLine()
{
    QList<qint64> latencies;
    for (const char* status : {"Suspended", "Active", "Suspended", "Active", "Suspended"}) {
        const QString wanted = QString::fromLatin1(status);
        qint64 seen = 0;
        const auto look = [this, wanted, &seen] {
            if (seen == 0 && statusOf(u"PO-2"_s) == wanted)
                seen = QDateTime::currentMSecsSinceEpoch();
        };
        const auto watching = connect(model, &QAbstractItemModel::dataChanged, this, look);
        runElsewhere("{\"command\": \"change-status\", \"purchaseOrders\": [\"PO-2\"], \"to\": \"" +
                     QByteArray(status).toLower() + "\"}");
        QTRY_VERIFY2(seen != 0, "the row did not follow");
        disconnect(watching);
        const auto entry = w->client->history(w->order(u"PO-2"_s).id, 1).result();
        latencies << seen - entry->first().realTime.msecs;
    }
    std::sort(latencies.begin(), latencies.end());
    const QString told = u"from the command's own time to the window's row: median %1 ms, worst %2 ms of %3"_s
                             .arg(latencies[latencies.size() / 2])
                             .arg(latencies.last())
                             .arg(latencies.size());
    qInfo().noquote() << told;
    QVERIFY2(latencies[latencies.size() / 2] <= 250, qPrintable(told));
}

void TestLiveWindow::anothersUndoTakesNobodyAway()
{
    runElsewhere(R"({"command": "change-status", "purchaseOrders": ["PO-2"], "to": "suspended"})");
    QTRY_COMPARE(statusOf(u"PO-2"_s), u"Suspended"_s);
    runElsewhere(R"({"command": "undo"})");
    QTRY_COMPARE(statusOf(u"PO-2"_s), u"Active"_s);
    QVERIFY(window->view()->ordersPage()->selectedIds().isEmpty());
    // And this window can take back what the other did, because both write one journal.
    QTRY_COMPARE(window->view()->runner()->client()->facts().result()->redoCommand, u"change-status"_s);
}

QTEST_MAIN(TestLiveWindow)
#include "tst_livewindow.moc"
