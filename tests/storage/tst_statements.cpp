// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sqlitedialect.h"
#include "core/storage/statements.h"

#include <QTest>

using namespace podesk::storage;
using namespace Qt::StringLiterals;

class StatementsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void splits_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* name, const QString& script, const QStringList& expected) {
            QTest::newRow(name) << script << expected;
        };
        row("empty", {}, {});
        row("only space and comments", u" -- nothing\n/* here; */ ;;\n"_s, {});
        row("one without an end", u"SELECT 1"_s, {u"SELECT 1"_s});
        row("two", u"A;\nB;"_s, {u"A"_s, u"B"_s});
        row("semicolon in a text", u"INSERT ';--/*' ; B"_s, {u"INSERT ';--/*'"_s, u"B"_s});
        row("doubled mark", u"S 'it''s; ok'; B"_s, {u"S 'it''s; ok'"_s, u"B"_s});
        row("quoted name", u"S \"a;\"\"b\"; B"_s, {u"S \"a;\"\"b\""_s, u"B"_s});
        row("comment to the line's end", u"A -- x; y's\n, C; B"_s, {u"A  , C"_s, u"B"_s});
        row("comment at the very end", u"A; -- it's over"_s, {u"A"_s});
        row("block comment", u"A/*;'*/B; C"_s, {u"A B"_s, u"C"_s});
        row("minus is no comment", u"S 1 - -2; B"_s, {u"S 1 - -2"_s, u"B"_s});
        row("open text reaches to the end", u"S 'a; b"_s, {u"S 'a; b"_s});
        row("not Latin", u"S '雲;𝄞'; Ü"_s, {u"S '雲;𝄞'"_s, u"Ü"_s});
    }
    void splits()
    {
        QFETCH(QString, script);
        QFETCH(QStringList, expected);
        QCOMPARE(splitStatements(script), expected);
    }

    void replacesWordsInCodeOnly()
    {
        QCOMPARE(withWordReplaced(u"a BIGINT, bigint2 BigInt 'BIGINT' \"BIGINT\" -- BIGINT"_s, u"BIGINT", u"X"_s),
                 u"a X, bigint2 X 'BIGINT' \"BIGINT\" -- BIGINT"_s);
    }

    void tablesBecomeStrict()
    {
        QCOMPARE(sqlite::adapted(u"CREATE TABLE t (id BIGINT PRIMARY KEY, x TEXT)"_s),
                 u"CREATE TABLE t (id INTEGER PRIMARY KEY, x TEXT) STRICT"_s);
        QCOMPARE(sqlite::adapted(u"CREATE INDEX i ON t (x)"_s), u"CREATE INDEX i ON t (x)"_s);
        QCOMPARE(sqlite::adapted(u"ALTER TABLE t ADD COLUMN x BIGINT NOT NULL DEFAULT 0"_s),
                 u"ALTER TABLE t ADD COLUMN x INTEGER NOT NULL DEFAULT 0"_s);
    }
};

QTEST_GUILESS_MAIN(StatementsTest)
#include "tst_statements.moc"
