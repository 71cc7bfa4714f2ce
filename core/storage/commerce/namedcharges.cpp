// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/commerce/namedcharges.h"

namespace podesk::storage {

using namespace Qt::StringLiterals;

Result<qint64> chargesNaming(Database& database, AccountId payer, const QString& number)
{
    const QString sql = u"SELECT COUNT(*) FROM charges c JOIN agreements a ON a.id = c.agreement_id "
                        "LEFT JOIN invoices i ON i.id = c.invoice_id "
                        "WHERE c.po_number = ? AND COALESCE(i.payer_id, a.payer_id) = ?"_s;
    const Result<QVariant> count = selectValue(database, sql, {number, payer.value});
    return count ? Result<qint64>(count->toLongLong()) : tl::unexpected<Error>(count.error());
}

Result<QHash<std::pair<qint64, QString>, qint64>> chargesNamingAny(Database& database)
{
    QHash<std::pair<qint64, QString>, qint64> counts;
    const QString sql = u"SELECT COALESCE(i.payer_id, a.payer_id), c.po_number, COUNT(*) FROM charges c "
                        "JOIN agreements a ON a.id = c.agreement_id LEFT JOIN invoices i ON i.id = c.invoice_id "
                        "WHERE c.po_number IS NOT NULL GROUP BY COALESCE(i.payer_id, a.payer_id), c.po_number"_s;
    const auto read = select(database, sql, {}, [&counts](const QSqlQuery& row) {
        counts.insert({row.value(0).toLongLong(), row.value(1).toString()}, row.value(2).toLongLong());
        return true;
    });
    if (!read)
        return tl::unexpected<Error>(read.error());
    return counts;
}

} // namespace podesk::storage
