// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/migrations.h"
#include "tests/support/storagefixture.h"

using namespace podesk;
using namespace podesk::storage;
using namespace podesk::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray firstScript =
    "CREATE TABLE one (id BIGINT PRIMARY KEY NOT NULL, x TEXT NOT NULL); INSERT INTO one VALUES (1, 'a;b');";
const QByteArray secondScript = "CREATE TABLE two (id BIGINT PRIMARY KEY NOT NULL); INSERT INTO two VALUES (7);";

Migration first()
{
    return migrationOf(1, u"first"_s, firstScript);
}

Migration second(const QByteArray& script = secondScript)
{
    return migrationOf(2, u"second"_s, script);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

class MigrationsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(u"m.podesk"_s);
        m_database = std::move(*Database::createFile(m_path));
    }
    void cleanup() { m_database.reset(); }

    void appliesInOrderOnce()
    {
        REQUIRE_OK(applyMissing(*m_database, {first(), second()}));
        QCOMPARE(*appliedSchema(*m_database), 2);
        QCOMPARE(selectValue(*m_database, u"SELECT x FROM one"_s)->toString(), u"a;b"_s);
        REQUIRE_OK(applyMissing(*m_database, {first(), second()}));
        QCOMPARE(selectValue(*m_database, u"SELECT COUNT(*) FROM two"_s)->toInt(), 1);
        REQUIRE_OK(checkApplied(*m_database, {first(), second()}));
    }

    void tablesAreStrict()
    {
        REQUIRE_OK(applyMissing(*m_database, {first()}));
        const auto refused = m_database->execute(u"INSERT INTO one VALUES (2, 3)"_s);
        REQUIRE_OK(refused); // a number becomes the text of its digits
        const auto text = m_database->execute(u"INSERT INTO one VALUES ('x', 'y')"_s);
        QVERIFY(!text);
    }

    void changedScriptIsNoticed()
    {
        REQUIRE_OK(applyMissing(*m_database, {first(), second()}));
        const auto checked = checkApplied(*m_database, {first(), second(secondScript + " ")});
        QCOMPARE(answerOf(checked), u"workspace-migration"_s);
        QCOMPARE(checked.error().details.value(u"migration"_s).toString(), u"0002_second"_s);
    }

    void newerIsNoticed()
    {
        REQUIRE_OK(applyMissing(*m_database, {first(), second()}));
        const auto checked = checkApplied(*m_database, {first()});
        QCOMPARE(answerOf(checked), u"workspace-newer"_s);
        QCOMPARE(checked.error().details.value(u"schema"_s).toInt(), 2);
        QCOMPARE(checked.error().details.value(u"supported"_s).toInt(), 1);
    }

    void brokenScriptLeavesNothing()
    {
        REQUIRE_OK(applyMissing(*m_database, {first()}));
        const auto applied = applyMissing(
            *m_database, {first(), second("CREATE TABLE two (id BIGINT); INSERT INTO nowhere VALUES (1);")});
        QCOMPARE(answerOf(applied), u"workspace-migration"_s);
        QCOMPARE(applied.error().details.value(u"migration"_s).toString(), u"0002_second"_s);
        QVERIFY(applied.error().details.value(u"reason"_s).toString().contains(u"nowhere"_s));
        QCOMPARE(*appliedSchema(*m_database), 1);
        QVERIFY(!m_database->tables().contains(u"two"_s));
        REQUIRE_OK(applyMissing(*m_database, {first(), second()}));
    }

    void copiesBeforeItChanges()
    {
        REQUIRE_OK(applyMissing(*m_database, {first()}));
        m_database.reset();
        m_database = std::move(*Database::open(m_path, Access::ReadWrite));
        REQUIRE_OK(bringUpToDate(*m_database, {first(), second()}, Access::ReadWrite));
        QCOMPARE(*appliedSchema(*m_database), 2);

        auto copy = Database::open(m_path + u".before-2"_s, Access::ReadOnly);
        REQUIRE_OK(copy);
        QCOMPARE(*appliedSchema(**copy), 1);
        QCOMPARE(selectValue(**copy, u"SELECT x FROM one"_s)->toString(), u"a;b"_s);
        const QStringList files = QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden).filter(u".new"_s);
        QCOMPARE(files, QStringList());
    }

    void failedMigrationKeepsFileAndCopy()
    {
        REQUIRE_OK(applyMissing(*m_database, {first()}));
        const auto migrated = bringUpToDate(*m_database, {first(), second("BROKEN;")}, Access::ReadWrite);
        QCOMPARE(answerOf(migrated), u"workspace-migration"_s);
        QCOMPARE(*appliedSchema(*m_database), 1);
        QVERIFY(QFile::exists(m_path + u".before-2"_s));
    }

    void upToDateIsNotCopied()
    {
        REQUIRE_OK(applyMissing(*m_database, {first()}));
        REQUIRE_OK(bringUpToDate(*m_database, {first()}, Access::ReadWrite));
        QVERIFY(!QFile::exists(m_path + u".before-1"_s));
    }

    void readerDoesNotMigrate()
    {
        REQUIRE_OK(applyMissing(*m_database, {first()}));
        m_database.reset();
        const QByteArray before = contentOf(m_path);
        auto reader = Database::open(m_path, Access::ReadOnly);
        REQUIRE_OK(reader);
        QCOMPARE(answerOf(bringUpToDate(**reader, {first(), second()}, Access::ReadOnly)), u"workspace-read-only"_s);
        reader->reset();
        QCOMPARE(contentOf(m_path), before);
    }

    void bundledScriptsMakeTheSchema()
    {
        const auto bundled = bundledMigrations();
        REQUIRE_OK(bundled);
        QCOMPARE(bundled->last().number, supportedSchema());
        REQUIRE_OK(applyMissing(*m_database, *bundled));
        // Every table of a record has its key and is strict.
        const auto loose =
            selectValue(*m_database, u"SELECT COUNT(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                                     "AND strict = 0 AND name NOT LIKE 'sqlite%'"_s);
        REQUIRE_OK(loose);
        QCOMPARE(loose->toInt(), 0);
        for (const QString& table : countedTables())
            QVERIFY2(m_database->columns(table)->contains(u"id"_s), qPrintable(table));
    }

    void checksumOfBundledScriptsIsKept()
    {
        // Applied scripts are never edited: a new number goes beside them.
        StoredWorkspace stored;
        stored.damage(u"UPDATE schema_migrations SET checksum = 'x' WHERE number = 1"_s);
        stored.workspace.reset();
        QCOMPARE(answerOf(Workspace::open(stored.path())), u"workspace-migration"_s);
    }

    void newerWorkspaceIsUntouched()
    {
        StoredWorkspace stored;
        stored.damage(u"INSERT INTO schema_migrations VALUES (999, 'later', 'x')"_s);
        stored.workspace.reset();
        const QByteArray before = contentOf(stored.path());
        QCOMPARE(answerOf(Workspace::open(stored.path())), u"workspace-newer"_s);
        QCOMPARE(contentOf(stored.path()), before);
        QCOMPARE(QDir(stored.dir.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"test.podesk"_s});
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(MigrationsTest)
#include "tst_migrations.moc"
