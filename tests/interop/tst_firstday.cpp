// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first day of somebody with a book of purchase orders, by the command line alone: a new workspace, the import, the
// suspended ones found, three made active, a contact added, one act undone; each call a start of the program.

#include "tests/cli/cliprogram.h"
#include "tests/support/shareddata.h"

#include <QJsonArray>
#include <QtTest/QtTest>

using namespace podesk::test;
using namespace Qt::StringLiterals;

class TestFirstDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsCountByTheClock_data();
    void listsCountByTheClock();
    void sameActsSameDigest();

private:
    void makeBook(const QString& workspace, const QStringList& clock);
    QStringList numbers(const QString& workspace, const QString& query) const;
    void spendTheDay(const QString& workspace);

    CliProgram m_cli;
    QString m_data;
};

void TestFirstDay::initTestCase()
{
    PODESK_SHARED_DATA_OR_SKIP(folder, u"po/adventureworks");
    m_data = folder;
}

void TestFirstDay::makeBook(const QString& workspace, const QStringList& clock)
{
    const CliAnswer made = m_cli.call(QStringList{u"new"_s, u"--quotas"_s, u"off"_s, u"--name"_s, u"Books"_s} + clock +
                                      QStringList{workspace});
    QVERIFY2(made.code == 0, made.all().constData());
    const CliAnswer imported = m_cli.call(
        {u"import"_s, u"purchase-orders"_s, u"--workspace"_s, workspace, u"--mapping"_s,
         sourcePath(u"tests/interop/adventureworks.json"), u"headers="_s + m_data + u"/PurchaseOrderHeader.csv"_s,
         u"lines="_s + m_data + u"/PurchaseOrderDetail.csv"_s, u"vendors="_s + m_data + u"/Vendor.csv"_s,
         u"ship-methods="_s + m_data + u"/ShipMethod.csv"_s});
    QVERIFY2(imported.code == 0, imported.all().constData());
    for (const char* figure :
         {"4,012 purchase orders, 8,845 line items", "63,791,990.37", "6,844 line items", "-4.4680"})
        QVERIFY2(imported.out.contains(figure), imported.out.constData());
}

QStringList TestFirstDay::numbers(const QString& workspace, const QString& query) const
{
    const CliAnswer listed = m_cli.call({u"list"_s, u"purchase-orders"_s, u"--workspace"_s, workspace, u"--query"_s,
                                         query, u"--limit"_s, u"10000"_s, u"--json"_s});
    QStringList found;
    for (const QJsonValue& row : listed.json().array())
        found += row[u"number"_s].toString();
    return found;
}

void TestFirstDay::listsCountByTheClock_data()
{
    QTest::addColumn<QStringList>("clock");
    QTest::addColumn<QList<qsizetype>>("counts"); // active, suspended, expired, suspended-expired
    QTest::newRow("simulated") << QStringList{u"--clock"_s, u"simulated"_s, u"--at"_s, u"2024-07-01"_s}
                               << QList<qsizetype>{3346, 270, 355, 41};
    QTest::newRow("real") << QStringList{u"--clock"_s, u"real"_s} << QList<qsizetype>{0, 0, 3701, 311};
}

void TestFirstDay::listsCountByTheClock()
{
    QFETCH(QStringList, clock);
    const QString workspace = clock.at(1) + u".podesk"_s;
    makeBook(workspace, clock);
    QList<qsizetype> counts;
    for (const QString& status : {u"active"_s, u"suspended"_s, u"expired"_s, u"suspended-expired"_s})
        counts += numbers(workspace, u"status:"_s + status).size();
    QTEST(counts, "counts");
}

void TestFirstDay::spendTheDay(const QString& workspace)
{
    const QStringList suspended = numbers(workspace, u"status:suspended sort:number"_s);
    QCOMPARE(suspended.size(), 270);
    const QByteArray first = suspended.at(0).toUtf8();
    const QByteArray second = suspended.at(1).toUtf8();
    const QByteArray third = suspended.at(2).toUtf8();
    const QByteArrayList acts{R"({"command":"change-status","purchaseOrders":[")" + first + R"(",")" + second +
                                  R"(",")" + third + R"("],"to":"active"})",
                              R"({"command":"add-contact","purchaseOrder":")" + first +
                                  R"(","contact":{"name":"Ada Okafor","email":"ada@meridian.example"}})",
                              R"({"command":"change-status","purchaseOrders":[")" + second + R"("],"to":"suspended"})",
                              R"({"command":"undo"})"};
    for (const QByteArray& act : acts) {
        const CliAnswer done = m_cli.run(act, {}, workspace);
        QVERIFY2(done.code == 0, done.all().constData());
    }
    QCOMPARE(numbers(workspace, u"status:suspended"_s).size(), 267);
    QCOMPARE(numbers(workspace, u"contacts:1"_s), QStringList{suspended.at(0)});
    QCOMPARE(m_cli.call({u"check"_s, workspace}).code, 0);
}

void TestFirstDay::sameActsSameDigest()
{
    const QStringList clock{u"--clock"_s, u"simulated"_s, u"--at"_s, u"2024-07-01"_s};
    QByteArrayList digests;
    for (const QString& workspace : {u"a.podesk"_s, u"b.podesk"_s}) {
        makeBook(workspace, clock);
        const QByteArray imported = m_cli.digest(workspace);
        spendTheDay(workspace);
        digests += m_cli.digest(workspace);
        QCOMPARE(digests.last().size(), 64);
        QVERIFY(digests.last() != imported);
    }
    QCOMPARE(digests.first(), digests.last());
}

QTEST_GUILESS_MAIN(TestFirstDay)
#include "tst_firstday.moc"
