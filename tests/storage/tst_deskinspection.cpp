// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/storage/damagedworkspace.h"

using namespace podesk;
using namespace podesk::storage;
using namespace podesk::test;
using namespace Qt::StringLiterals;

namespace {

const QString connections = u"procurement_connections"_s;
const QString decisions = u"decisions"_s;
const QString notices = u"notifications"_s;
const QString orders = u"purchase_orders"_s;
const QString requests = u"procurement_requests"_s;

const QString gone = u"98"_s; ///< an id that was never given out
constexpr qint64 noticeDecision = 6;

const QList<Damage> damages{
    // Notices.
    {"nothing", u"SELECT 1"_s, {}, {}, 0},
    {"sent to nobody", update(notices, u"recipients = '[]'"_s, 1), u"notice-recipients"_s, notices, 1},
    {"kept from somebody", update(notices, u"outcome = 'no-contacts'"_s, 1), u"notice-recipients"_s, notices, 1},
    {"recipients that are no list", update(notices, u"recipients = 'a'"_s, 1), u"json"_s, notices, 1},
    {"another number", update(notices, u"number = 'MAIL-9'"_s, 1), u"notice-number"_s, notices, 1},
    {"decision of something else", update(decisions, u"subject = 'MAIL-9'"_s, noticeDecision), u"notice-decision"_s,
     notices, 1},
    {"decision of another kind", update(decisions, u"kind = 'balance-notice'"_s, noticeDecision), u"notice-decision"_s,
     notices, 1},
    {"another PO's number", update(notices, u"order_number = 'PO-9'"_s, 1), u"notice-order"_s, notices, 1},
    {"line on a notice of an expiration", update(notices, u"line_number = '1'"_s, 1), u"notice-line"_s, notices, 1},
    {"balance notice without a line",
     update(notices, u"kind = 'balance'"_s, 1) + update(decisions, u"kind = 'balance-notice'"_s, noticeDecision),
     u"notice-line"_s, notices, 1},
    {"result", update(notices, u"outcome = 'lost', recipients = '[]'"_s, 1), u"enumeration"_s, notices, 1},
    {"thresholds", update(notices, u"aws_thresholds = 2"_s, 1), u"enumeration"_s, notices, 1},
    {"notice currency", update(notices, u"currency = 'ZZZ'"_s, 1), u"enumeration"_s, notices, 1},
    {"notice of a PO that is gone", update(notices, u"purchase_order_id = "_s + gone, 1), u"reference"_s, notices, 1},
    {"notice without decision", update(notices, u"decision_id = "_s + gone, 1), u"reference"_s, notices, 1},
    {"expiration set before the PO was made", update(orders, u"expiration_set_on = created_on - 1"_s, 1),
     u"notice-distance"_s, orders, 1},
    {"expiration set after the last change", update(orders, u"expiration_set_on = updated_on + 1"_s, 1),
     u"notice-distance"_s, orders, 1},
    {"threshold", u"UPDATE settings SET value = 'some' WHERE key = 'notice.near-days'"_s, u"setting"_s, u"settings"_s,
     12},
    {"no thresholds", u"DELETE FROM settings WHERE key LIKE 'notice.%'"_s, {}, {}, 0},

    // Procurement.
    {"system", update(connections, u"system = 'paper'"_s, 1), u"enumeration"_s, connections, 1},
    {"connection of nobody", update(connections, u"payer_id = "_s + gone, 1), u"reference"_s, connections, 1},
    {"request without connection", update(requests, u"connection_id = "_s + gone, 1), u"reference"_s, requests, 1},
    {"request for no offer", update(requests, u"offer_id = "_s + gone, 1), u"reference"_s, requests, 1},
    {"request for nobody", update(requests, u"account_id = "_s + gone, 1), u"reference"_s, requests, 1},
    {"request for no agreement", update(requests, u"agreement_id = "_s + gone, 2), u"reference"_s, requests, 2},
    {"part", update(requests, u"part = 'half'"_s, 1), u"enumeration"_s, requests, 1},
    {"request of nothing", update(requests, u"quantity = 0"_s, 1), u"range"_s, requests, 1},
    {"request currency", update(requests, u"currency = 'ZZZ'"_s, 1), u"enumeration"_s, requests, 1},
    {"ordered without a number", update(requests, u"order_number = ''"_s, 2), u"request-state"_s, requests, 2},
    {"awaited with a time", update(requests, u"ordered_on = 1"_s, 1), u"request-state"_s, requests, 1},
    {"bought by a test", update(requests, u"state = 'tested'"_s, 2), u"request-agreement"_s, requests, 2},
    {"ordered and not bought", update(requests, u"agreement_id = NULL"_s, 2), u"request-agreement"_s, requests, 2},
    {"request twice", without(requests) + update(requests, u"number = 'REQ-1'"_s, 2), u"number-unique"_s, requests, 2},
};

} // namespace

/// Notices and procurement: for each invariant a damage that `check` names.
class DeskInspectionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesTheDamagedRecord_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < damages.size(); ++i)
            QTest::newRow(damages.at(i).name) << i;
    }
    void namesTheDamagedRecord()
    {
        QFETCH(int, index);
        verifyNamed(damages.at(index), Desk::Filled);
    }
};

QTEST_GUILESS_MAIN(DeskInspectionTest)
#include "tst_deskinspection.moc"
