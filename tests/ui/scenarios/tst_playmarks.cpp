// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/eventwords.h"
#include "ui/scenarios/playmarks.h"

#include <QTest>

using namespace podesk;
using namespace Qt::StringLiterals;

/// What differs between two lines of events, and how events are told.
class TestPlayMarks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void equalLinesDoNotDiffer();
    void aFieldThatOnlyOneChanged();
    void aRecordThatOnlyOneAdded();
    void aRecordThatOnlyOneRemoved();
    void theLastValueCounts();
    void changesOfOneRecordAreToldAsOne();
    void amountsNeedTheirCurrency();

private:
    static RecordEvent event(const QString& number, const QString& how, const QJsonObject& before,
                             const QJsonObject& after)
    {
        return {1, u"purchase-order"_s, number, how, before, after};
    }
};

void TestPlayMarks::equalLinesDoNotDiffer()
{
    const QList<RecordEvent> line{event(u"PO-1"_s, u"changed"_s, {{u"suspended"_s, 0}}, {{u"suspended"_s, 1}})};
    QVERIFY(differences(line, line).isEmpty());
    QVERIFY(differences({}, {}).isEmpty());
}

void TestPlayMarks::aFieldThatOnlyOneChanged()
{
    const QList<RecordEvent> line{event(u"PO-1"_s, u"changed"_s, {{u"suspended"_s, 0}}, {{u"suspended"_s, 1}})};
    const auto found = differences({}, line);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().field, u"suspended"_s);
    QCOMPARE(found.first().left.toInt(-1), 0); // what the other one found there
    QCOMPARE(found.first().right.toInt(-1), 1);
}

void TestPlayMarks::aRecordThatOnlyOneAdded()
{
    const QList<RecordEvent> line{event(u"PO-2"_s, u"added"_s, {}, {{u"number"_s, u"PO-2"_s}})};
    const auto found = differences(line, {});
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().field.isEmpty());
    QCOMPARE(found.first().left, QJsonValue(true));
    QCOMPARE(found.first().right, QJsonValue(false));
}

void TestPlayMarks::aRecordThatOnlyOneRemoved()
{
    const QList<RecordEvent> line{event(u"PO-2"_s, u"removed"_s, {{u"number"_s, u"PO-2"_s}}, {})};
    const auto found = differences(line, {});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().left, QJsonValue(false));
    QCOMPARE(found.first().right, QJsonValue(true));
}

void TestPlayMarks::theLastValueCounts()
{
    const QList<RecordEvent> thereAndBack{event(u"PO-1"_s, u"changed"_s, {{u"suspended"_s, 0}}, {{u"suspended"_s, 1}}),
                                          event(u"PO-1"_s, u"changed"_s, {{u"suspended"_s, 1}}, {{u"suspended"_s, 0}})};
    QVERIFY(differences(thereAndBack, {}).isEmpty());
}

void TestPlayMarks::changesOfOneRecordAreToldAsOne()
{
    const auto told =
        toldChanges({event(u"PO-1"_s, u"changed"_s, {{u"suspended"_s, 0}}, {{u"suspended"_s, 1}, {u"version"_s, 2}}),
                     event(u"PO-1"_s, u"changed"_s, {{u"expiration"_s, 24300}}, {{u"expiration"_s, 24301}}),
                     {1, u"decision"_s, u"1"_s, u"added"_s, {}, {}}});
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().record, u"Purchase order PO-1"_s);
    QCOMPARE(told.first().fields.size(), 2);
    QCOMPARE(told.first().fields.first().after, u"yes"_s);
}

void TestPlayMarks::amountsNeedTheirCurrency()
{
    const auto alone = toldChanges(
        {event(u"PO-1"_s, u"changed"_s, {{u"balance_minor"_s, 100}}, {{u"balance_minor"_s, 50}, {u"suspended"_s, 1}})});
    QCOMPARE(alone.first().fields.size(), 1);
    const auto known =
        toldChanges({event(u"PO-1"_s, u"added"_s, {}, {{u"currency"_s, u"JPY"_s}}),
                     event(u"PO-1"_s, u"changed"_s, {{u"balance_minor"_s, 100}}, {{u"balance_minor"_s, 50}})});
    QCOMPARE(known.first().fields.last().after, u"JPY 50"_s);
}

QTEST_MAIN(TestPlayMarks)
#include "tst_playmarks.moc"
