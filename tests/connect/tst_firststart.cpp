// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/neighbours.h"
#include "core/connect/meetingplace.h"
#include "tests/support/enginefixture.h"
#include "ui/common/uisettings.h"
#include "ui/shell/mainwindow.h"
#include "ui/words/language.h"

#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// Starts of the real program.
class TestFirstStart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theSecondStartHandsOverAndEnds();
    void theFirstWindowComesForward();
    void anotherWorkspaceHasItsOwnWindow();
    void aCrashLeavesNothingInTheWay();
    void ofManyStartsAtOnceOneStays();
    void aWindowThatMovedOnIsCalledForItsNewWorkspace();

private:
    QString file(const QString& name) const { return dir->filePath(name); }
    QProcess* start(const QString& workspace, const QStringList& more = {});
    static bool listens(const QString& workspace);
    static bool endsWell(QProcess* program);
    QString makeWorkspace(const QString& name);

    std::unique_ptr<QTemporaryDir> dir;
    QList<QProcess*> programs;
};

void TestFirstStart::init()
{
    dir = std::make_unique<QTemporaryDir>();
    makeWorkspace(u"w.podesk"_s);
}

void TestFirstStart::cleanup()
{
    for (QProcess* program : std::as_const(programs)) {
        program->kill();
        program->waitForFinished();
    }
    qDeleteAll(programs);
    programs.clear();
    dir.reset();
}

QString TestFirstStart::makeWorkspace(const QString& name)
{
    EngineClient client;
    if (!client.create(file(name), TestWorkspace::simulated()).result())
        qFatal("The workspace could not be made");
    return file(name);
}

QProcess* TestFirstStart::start(const QString& workspace, const QStringList& more)
{
    auto* program = new QProcess;
    programs << program;
    program->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program->start(QStringLiteral(PODESK_DESK),
                   QStringList{u"--settings"_s, file(u"settings.ini"_s), u"--workspace"_s, workspace} + more);
    if (!program->waitForStarted())
        qFatal("The program does not start");
    return program;
}

bool TestFirstStart::listens(const QString& workspace)
{
    QLocalSocket socket;
    socket.connectToServer(MeetingPlace::of(workspace, u"start"_s)->socket);
    return socket.waitForConnected(100);
}

bool TestFirstStart::endsWell(QProcess* program)
{
    return (program->state() == QProcess::NotRunning || program->waitForFinished(20'000)) &&
           program->exitStatus() == QProcess::NormalExit && program->exitCode() == 0;
}

void TestFirstStart::theSecondStartHandsOverAndEnds()
{
    const QProcess* first = start(file(u"w.podesk"_s));
    QTRY_VERIFY_WITH_TIMEOUT(listens(file(u"w.podesk"_s)), 20'000);
    QVERIFY(QFile::link(file(u"w.podesk"_s), file(u"by-another-name.podesk"_s)));
    QVERIFY(endsWell(start(file(u"w.podesk"_s))));
    QVERIFY(endsWell(start(file(u"by-another-name.podesk"_s), {u"--theme"_s, u"dark"_s})));
    QCOMPARE(first->state(), QProcess::Running);
}

void TestFirstStart::theFirstWindowComesForward()
{
    UiSettings settings(file(u"settings.ini"_s));
    words::Language language;
    language.install(u"en"_s);
    FirstStart claim;
    QCOMPARE(claim.claim(file(u"w.podesk"_s), {}), FirstStart::Answer::First);
    MainWindow window(&settings, &language);
    const Neighbours neighbours(&window, &claim);
    QSignalSpy called(&neighbours, &Neighbours::calledWith);
    QSignalSpy opened(&window, &MainWindow::workspaceOpened);
    window.openWorkspace(file(u"w.podesk"_s));
    QVERIFY(opened.wait());
    window.showMinimized();
    QVERIFY(window.isMinimized());
    QProcess* second = start(file(u"w.podesk"_s), {u"--theme"_s, u"dark"_s});
    QTRY_COMPARE_WITH_TIMEOUT(called.size(), 1, 20'000);
    QVERIFY(called.first().first().toStringList().endsWith(u"dark"_s));
    QVERIFY(!window.isMinimized());
    QVERIFY(window.isVisible());
    QTRY_VERIFY(window.isActiveWindow());
    QVERIFY(endsWell(second));
}

void TestFirstStart::anotherWorkspaceHasItsOwnWindow()
{
    const QString other = makeWorkspace(u"other.podesk"_s);
    const QProcess* first = start(file(u"w.podesk"_s));
    const QProcess* second = start(other);
    QTRY_VERIFY_WITH_TIMEOUT(listens(file(u"w.podesk"_s)) && listens(other), 20'000);
    QVERIFY(endsWell(start(other)));
    QCOMPARE(first->state(), QProcess::Running);
    QCOMPARE(second->state(), QProcess::Running);
}

void TestFirstStart::aCrashLeavesNothingInTheWay()
{
    QProcess* first = start(file(u"w.podesk"_s));
    QTRY_VERIFY_WITH_TIMEOUT(listens(file(u"w.podesk"_s)), 20'000);
    first->kill();
    QVERIFY(first->waitForFinished());
    const MeetingPlace place = *MeetingPlace::of(file(u"w.podesk"_s), u"start"_s);
    QVERIFY2(QFileInfo::exists(place.socket) && QFileInfo::exists(place.lock),
             "nothing is left over: nothing is shown");
    QVERIFY(!listens(file(u"w.podesk"_s)));
    const QProcess* second = start(file(u"w.podesk"_s));
    QTRY_VERIFY_WITH_TIMEOUT(listens(file(u"w.podesk"_s)), 20'000);
    QVERIFY(endsWell(start(file(u"w.podesk"_s))));
    QCOMPARE(second->state(), QProcess::Running);
}

void TestFirstStart::ofManyStartsAtOnceOneStays()
{
    QList<QProcess*> all;
    for (int i = 0; i < 5; ++i)
        all << start(file(u"w.podesk"_s));
    const auto running = [&all] {
        return std::count_if(all.cbegin(), all.cend(), [](QProcess* program) {
            return !program->waitForFinished(10) && program->state() == QProcess::Running;
        });
    };
    QTRY_COMPARE_WITH_TIMEOUT(running(), 1, 40'000);
    for (const QProcess* program : std::as_const(all))
        QVERIFY(program->state() == QProcess::Running || program->exitCode() == 0);
}

void TestFirstStart::aWindowThatMovedOnIsCalledForItsNewWorkspace()
{
    const QString other = makeWorkspace(u"other.podesk"_s);
    UiSettings settings(file(u"settings.ini"_s));
    words::Language language;
    language.install(u"en"_s);
    FirstStart claim;
    QCOMPARE(claim.claim(file(u"w.podesk"_s), {}), FirstStart::Answer::First);
    MainWindow window(&settings, &language);
    const Neighbours neighbours(&window, &claim);
    QSignalSpy called(&neighbours, &Neighbours::calledWith);
    QSignalSpy opened(&window, &MainWindow::workspaceOpened);
    window.openWorkspace(other);
    QVERIFY(opened.wait());
    QTRY_VERIFY(listens(other));
    QVERIFY(!listens(file(u"w.podesk"_s)));
    QProcess* second = start(other);
    QTRY_COMPARE_WITH_TIMEOUT(called.size(), 1, 20'000);
    QVERIFY(endsWell(second));
}

QTEST_MAIN(TestFirstStart)
#include "tst_firststart.moc"
