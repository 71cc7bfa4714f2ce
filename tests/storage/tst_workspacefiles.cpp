// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/storagefixture.h"

#include <QElapsedTimer>
#include <QProcess>

#include <csignal>
#include <iostream>
#include <string>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace podesk;
using namespace podesk::storage;
using namespace podesk::test;
using namespace Qt::StringLiterals;

namespace {

/// Milliseconds. Nobody waits for a lock for good; two seconds are meant, and a busy machine is late.
constexpr qint64 farTooLong = 15'000;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("The test file could not be written");
}

QStringList filesIn(const QTemporaryDir& dir)
{
    return QDir(dir.path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

/// Gives up root's rights over files while it lives: root may write what is read-only.
class AsNobody
{
public:
    AsNobody() : m_wasRoot(::geteuid() == 0)
    {
        if (m_wasRoot && (::setegid(65534) != 0 || ::seteuid(65534) != 0))
            qFatal("The test could not become somebody else");
    }
    ~AsNobody()
    {
        if (m_wasRoot && (::seteuid(0) != 0 || ::setegid(0) != 0))
            qFatal("The test could not become root again");
    }
    Q_DISABLE_COPY_MOVE(AsNobody)

private:
    bool m_wasRoot;
};

/// Files may not grow past a size while it lives: what a full disk does to a program, without filling one.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

/// The other process: takes the whole file for itself, says so, and keeps it until its input ends.
int holdLock(const char* path)
{
    sqlite3* handle = nullptr;
    const char* sql = "PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE; UPDATE settings SET value = value; COMMIT;";
    if (sqlite3_open(path, &handle) != SQLITE_OK || sqlite3_exec(handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return 1;
    std::cout << "held" << std::endl;
    std::string line;
    std::getline(std::cin, line);
    return sqlite3_close(handle) == SQLITE_OK ? 0 : 1;
}

} // namespace

class WorkspaceFilesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusesWhatIsNoWorkspace_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("PO number;amount\nPO-1;3\n");
        QTest::newRow("long text") << QByteArray(100'000, 'x');
        QTest::newRow("begins like a database") << QByteArray("SQLite format 3\0 and then not", 29);
        sqlite3* handle = nullptr;
        const QString path = m_dir.filePath(u"other.db"_s);
        sqlite3_open(path.toUtf8().constData(), &handle);
        sqlite3_exec(handle, "CREATE TABLE t (x)", nullptr, nullptr, nullptr);
        sqlite3_close(handle);
        QTest::newRow("another program's database") << contentOf(path);
    }
    void refusesWhatIsNoWorkspace()
    {
        QFETCH(QByteArray, content);
        QTemporaryDir dir;
        const QString path = dir.filePath(u"w.podesk"_s);
        writeFile(path, content);
        for (const Access access : {Access::ReadWrite, Access::ReadOnly})
            QCOMPARE(answerOf(Workspace::open(path, access)), u"workspace-not-ours"_s);
        QCOMPARE(contentOf(path), content);
        QCOMPARE(filesIn(dir), QStringList{u"w.podesk"_s});
        QCOMPARE(answerOf(Workspace::create(path, simulatedSettings())), u"workspace-exists"_s);
        QCOMPARE(contentOf(path), content);
    }

    void refusesMissingPathsAndFolders()
    {
        QTemporaryDir dir;
        QCOMPARE(answerOf(Workspace::open(dir.filePath(u"none.podesk"_s))), u"workspace-missing"_s);
        QCOMPARE(answerOf(Workspace::open(dir.path())), u"workspace-is-directory"_s);
        QCOMPARE(answerOf(Workspace::open(u"/dev/null"_s)), u"workspace-not-ours"_s);
        QCOMPARE(answerOf(Workspace::create(dir.path(), simulatedSettings())), u"workspace-is-directory"_s);
        QCOMPARE(answerOf(Workspace::create(dir.filePath(u"no/such/folder.podesk"_s), simulatedSettings())),
                 u"workspace-missing"_s);
        QCOMPARE(filesIn(dir), QStringList());
    }

    void createsWholeAndOpensAgain()
    {
        QTemporaryDir dir;
        // Every character that means something in a file's address.
        const QString path = dir.filePath(u"büro 100% #1?mode=ro&x.podesk"_s);
        REQUIRE_OK(Workspace::create(path, simulatedSettings()));
        QCOMPARE(filesIn(dir), QStringList{QFileInfo(path).fileName()});
        auto opened = Workspace::open(path);
        REQUIRE_OK(opened);
        QCOMPARE(*(*opened)->settings(), simulatedSettings());
        QCOMPARE(answerOf(Workspace::create(path, simulatedSettings())), u"workspace-exists"_s);
    }

    void leftOverLogIsNotPlayedIntoANewFile()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"w.podesk"_s);
        writeFile(path + u"-wal"_s, "left by a crash");
        const auto created = Workspace::create(path, simulatedSettings());
        QCOMPARE(answerOf(created), u"workspace-exists"_s);
        QCOMPARE(created.error().details.value(u"path"_s).toString(), path + u"-wal"_s);
        QCOMPARE(filesIn(dir), QStringList{u"w.podesk-wal"_s});
    }

    void readOnlyFile()
    {
        StoredWorkspace stored;
        const QString digest = stored.digest();
        stored.workspace.reset();
        const QByteArray before = contentOf(stored.path());
        ::chmod(stored.dir.path().toUtf8().constData(), 0755);
        ::chmod(stored.path().toUtf8().constData(), 0444);
        {
            const AsNobody nobody;
            QCOMPARE(answerOf(Workspace::open(stored.path())), u"workspace-read-only"_s);
            auto reader = Workspace::open(stored.path(), Access::ReadOnly);
            REQUIRE_OK(reader);
            QCOMPARE(*storage::digest((*reader)->database()), digest);
            QCOMPARE(answerOf(Workspace::create(stored.dir.filePath(u"new.podesk"_s), simulatedSettings())),
                     u"workspace-read-only"_s);
            QCOMPARE(answerOf((*reader)->backup(stored.dir.filePath(u"copy.podesk"_s))), u"workspace-read-only"_s);
        }
        QCOMPARE(contentOf(stored.path()), before);
        QCOMPARE(filesIn(stored.dir), QStringList{u"test.podesk"_s});
    }

    void readerCannotWriteAndLeavesNothing()
    {
        StoredWorkspace stored;
        stored.workspace.reset();
        auto reader = Workspace::open(stored.path(), Access::ReadOnly);
        REQUIRE_OK(reader);
        QCOMPARE(answerOf((*reader)->database().execute(u"DELETE FROM settings"_s)), u"workspace-read-only"_s);
        reader->reset();
        QCOMPARE(filesIn(stored.dir), QStringList{u"test.podesk"_s});
    }

    void lockedByAnotherProcess()
    {
        StoredWorkspace stored;
        stored.workspace.reset();
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {u"--hold-lock"_s, stored.path()});
        QVERIFY(other.waitForReadyRead(20'000));
        QElapsedTimer timer;
        timer.start();
        const auto opened = Workspace::open(stored.path());
        QCOMPARE(answerOf(opened), u"workspace-locked"_s);
        QVERIFY2(timer.elapsed() < farTooLong, qPrintable(QString::number(timer.elapsed())));
        other.write("\n");
        other.closeWriteChannel();
        QVERIFY(other.waitForFinished(20'000));
        QCOMPARE(other.exitCode(), 0);
        REQUIRE_OK(Workspace::open(stored.path()));
    }

    void writerWaitsForAnotherWriter()
    {
        StoredWorkspace stored;
        auto second = Workspace::open(stored.path());
        REQUIRE_OK(second);
        auto held = Transaction::begin(stored.database());
        REQUIRE_OK(held);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(answerOf(Transaction::begin((*second)->database())), u"workspace-locked"_s);
        QVERIFY2(timer.elapsed() >= 2000 && timer.elapsed() < farTooLong, qPrintable(QString::number(timer.elapsed())));
        REQUIRE_OK(Transaction::begin((*second)->database(), Transaction::Kind::Read));
    }

    void truncatedFile()
    {
        StoredWorkspace stored;
        stored.workspace.reset();
        QVERIFY(QFile::resize(stored.path(), QFileInfo(stored.path()).size() / 2));
        const QByteArray before = contentOf(stored.path());
        QCOMPARE(answerOf(Workspace::open(stored.path())), u"workspace-damaged"_s);
        QCOMPARE(contentOf(stored.path()), before);
        QCOMPARE(filesIn(stored.dir), QStringList{u"test.podesk"_s});
    }

    void overwrittenPages()
    {
        StoredWorkspace stored;
        stored.workspace.reset();
        QByteArray content = contentOf(stored.path());
        content.replace(100, content.size() - 100, QByteArray(content.size() - 100, '\xff'));
        writeFile(stored.path(), content);
        QCOMPARE(answerOf(Workspace::open(stored.path())), u"workspace-damaged"_s);
        QCOMPARE(contentOf(stored.path()), content);
    }

    void fullDiskWhileCreating()
    {
        QTemporaryDir dir;
        for (const rlim_t bytes : {0, 4096, 20'000, 60'000}) {
            const FullDisk full(bytes);
            QCOMPARE(answerOf(Workspace::create(dir.filePath(u"w.podesk"_s), simulatedSettings())),
                     u"workspace-full"_s);
            QCOMPARE(filesIn(dir), QStringList());
        }
        REQUIRE_OK(Workspace::create(dir.filePath(u"w.podesk"_s), simulatedSettings()));
    }

    void fullDiskWhileWriting()
    {
        StoredWorkspace stored;
        stored.insert(orderOf(stored.payer, u"PO-1"_s));
        stored.reopen();
        const QString digest = stored.digest();
        {
            const FullDisk full(200'000);
            auto transaction = Transaction::begin(stored.database());
            REQUIRE_OK(transaction);
            RecordWriter writer(stored.database());
            OrderStore store(stored.database());
            Result<void> result;
            for (int i = 0; i < 2000 && result; ++i) {
                const auto inserted = store.insert(writer, orderOf(stored.payer, u"N%1"_s.arg(i)));
                result = inserted ? Result<void>() : tl::unexpected<Error>(inserted.error());
            }
            if (result)
                result = transaction->commit();
            QCOMPARE(answerOf(result), u"workspace-full"_s);
        }
        QCOMPARE(stored.digest(), digest);
        QCOMPARE(stored.findings().size(), 0);
        stored.insert(orderOf(stored.payer, u"PO-2"_s));
        stored.reopen();
        QCOMPARE(stored.findings().size(), 0);
    }

    void fullDiskWhileBackingUp()
    {
        StoredWorkspace stored;
        const FullDisk full(20'000);
        QCOMPARE(answerOf(stored.workspace->backup(stored.dir.filePath(u"copy.podesk"_s))), u"workspace-full"_s);
        QVERIFY(filesIn(stored.dir).filter(u"copy"_s).isEmpty());
    }

    void backupOfALiveWorkspace()
    {
        StoredWorkspace stored;
        stored.insert(orderOf(stored.payer, u"PO-1"_s));
        const QString target = stored.dir.filePath(u"copy.podesk"_s);
        auto reading = Workspace::open(stored.path(), Access::ReadOnly);
        REQUIRE_OK((*reading)->backup(target));
        QCOMPARE(answerOf(stored.workspace->backup(target)), u"workspace-exists"_s);
        QCOMPARE(answerOf(stored.workspace->backup(stored.path())), u"workspace-exists"_s);
        stored.insert(orderOf(stored.payer, u"PO-2"_s));
        auto copy = Workspace::open(target);
        REQUIRE_OK(copy);
        OrderStore orders((*copy)->database());
        QCOMPARE(*orders.countOrders(), 1);
        QCOMPARE(inspect((*copy)->database())->size(), 0);
    }

    void secondConnectionKeepsTheFirstOnesLocks()
    {
        // Opening and closing the file outside of the library would drop them: then the file's log could vanish under a
        // writer.
        StoredWorkspace stored;
        for (int i = 0; i < 3; ++i)
            REQUIRE_OK(Workspace::open(stored.path(), Access::ReadOnly));
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {u"--hold-lock"_s, stored.path()});
        QVERIFY(other.waitForFinished(20'000));
        QVERIFY2(other.exitCode() != 0, "another process could take the whole file while it was open here");
    }

private:
    QTemporaryDir m_dir;
};

int main(int argc, char** argv)
{
    if (argc == 3 && QByteArrayView(argv[1]) == "--hold-lock")
        return holdLock(argv[2]);
    QCoreApplication application(argc, argv);
    WorkspaceFilesTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_workspacefiles.moc"
