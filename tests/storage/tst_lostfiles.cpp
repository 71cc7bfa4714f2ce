// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/storagefixture.h"

using namespace podesk;
using namespace podesk::storage;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// A workspace's file that is taken away or becomes another one while it is open: the library would go on with what it
/// holds.
class LostFilesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLostFileIsNotWritten_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("answer");
        QTest::newRow("removed") << u"remove"_s << u"workspace-missing"_s;
        QTest::newRow("moved away") << u"move"_s << u"workspace-missing"_s;
        QTest::newRow("replaced by another workspace") << u"workspace"_s << u"workspace-missing"_s;
        QTest::newRow("replaced by a text") << u"text"_s << u"workspace-missing"_s;
        QTest::newRow("overwritten by a text") << u"overwrite"_s << u"workspace-not-ours"_s;
        QTest::newRow("emptied") << u"empty"_s << u"workspace-not-ours"_s;
    }
    void aLostFileIsNotWritten()
    {
        QFETCH(QString, what);
        QFETCH(QString, answer);
        StoredWorkspace stored;
        stored.insert(orderOf(stored.payer, u"PO-1"_s));
        auto begun = Transaction::begin(stored.database());
        REQUIRE_OK(begun);
        RecordWriter writer(stored.database());
        REQUIRE_OK(OrderStore(stored.database()).insert(writer, orderOf(stored.payer, u"PO-2"_s)));
        lose(stored, what);
        // A transaction that is under way does not commit, and none begins, to write or to read.
        QCOMPARE(answerOf(begun->commit()), answer);
        {
            const auto ended = std::move(begun);
        }
        QVERIFY(!stored.database().isInTransaction());
        for (const auto kind : {Transaction::Kind::Write, Transaction::Kind::Read})
            QCOMPARE(answerOf(Transaction::begin(stored.database(), kind)), answer);
        QCOMPARE(answerOf(stored.database().ensureInPlace()), answer);
        QCOMPARE(stored.database().ensureInPlace().error().details.value(u"path"_s).toString(), stored.path());
        const QByteArray there = contentOf(stored.path());
        stored.workspace.reset();
        QCOMPARE(contentOf(stored.path()), there); // what took its place stays as it is
    }

    void comesBackWithItsFile()
    {
        StoredWorkspace stored;
        stored.insert(orderOf(stored.payer, u"PO-1"_s));
        const QString digest = stored.digest();
        const QString elsewhere = stored.dir.filePath(u"elsewhere"_s);
        QVERIFY(QFile::rename(stored.path(), elsewhere));
        QCOMPARE(answerOf(Transaction::begin(stored.database())), u"workspace-missing"_s);
        QVERIFY(QFile::rename(elsewhere, stored.path()));
        stored.insert(orderOf(stored.payer, u"PO-2"_s));
        QVERIFY(stored.digest() != digest);
        stored.reopen();
        QCOMPARE(*OrderStore(stored.database()).countOrders(), 2);
        QCOMPARE(stored.findings().size(), 0);
    }

    void aCopyCanStillBeSaved()
    {
        StoredWorkspace stored;
        stored.insert(orderOf(stored.payer, u"PO-1"_s));
        const QString digest = stored.digest();
        QVERIFY(QFile::remove(stored.path()));
        const QString copy = stored.dir.filePath(u"copy.podesk"_s);
        REQUIRE_OK(stored.workspace->backup(copy));
        auto opened = Workspace::open(copy);
        REQUIRE_OK(opened);
        QCOMPARE(*storage::digest((*opened)->database()), digest);
    }

private:
    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
    }
    static void write(const QString& path, const QByteArray& text)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("The test file could not be written");
    }
    /// Moves into the place as rename(2) does: over what stands there.
    static void putThere(const QString& from, const QString& to)
    {
        if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
            qFatal("The test file could not be moved");
    }
    static void lose(StoredWorkspace& stored, const QString& what)
    {
        const QString other = stored.dir.filePath(u"other"_s);
        if (what == "remove"_L1) {
            QFile::remove(stored.path());
        } else if (what == "move"_L1) {
            putThere(stored.path(), other);
        } else if (what == "workspace"_L1) {
            must(Workspace::create(other, simulatedSettings()));
            putThere(other, stored.path());
        } else if (what == "text"_L1) {
            write(other, "PO number;amount");
            putThere(other, stored.path());
        } else {
            write(stored.path(), what == "empty"_L1 ? QByteArray() : QByteArray(100'000, 'x'));
        }
    }
};

QTEST_GUILESS_MAIN(LostFilesTest)
#include "tst_lostfiles.moc"
