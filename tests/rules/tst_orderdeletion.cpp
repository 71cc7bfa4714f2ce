// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/orderdeletion.h"
#include "tests/rules/decided.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace podesk;
using namespace podesk::rules;
using namespace podesk::test;

class TestOrderDeletion : public QObject
{
    Q_OBJECT

private:
    QStringList m_complaints;

    Decision<bool> decidedDeletion(bool confirmed)
    {
        return watched<bool>([=] { return decideDeletion({u"PO-1"_s, 2, 3, confirmed}); }, m_complaints);
    }

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_complaints, QStringList()); }

    /// B45: it goes with everything that hangs on it.
    void whatIsConfirmedGoes()
    {
        const auto decision = decidedDeletion(true);
        QVERIFY2(decision.isAllowed() && *decision.outcome, "B45");
        QCOMPARE(verdicts(decision.trace, u"B45"), QStringList{u"passed"_s});
        QCOMPARE(verdicts(decision.trace, u"B46"), QStringList{u"passed"_s});
    }

    /// B46: nothing goes that nobody has confirmed.
    void whatIsNotConfirmedStays()
    {
        const auto decision = decidedDeletion(false);
        QVERIFY2(!decision.isAllowed(), "B46");
        QCOMPARE(refusalTexts(decision.refusals), QStringList{u"B46 missing-field"_s});
        QCOMPARE(firstDetails(decision).value(u"field"_s).toString(), u"/confirmed"_s);
        QCOMPARE(verdicts(decision.trace, u"B45"), QStringList());
    }
};

QTEST_APPLESS_MAIN(TestOrderDeletion)
#include "tst_orderdeletion.moc"
