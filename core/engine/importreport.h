// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/outcome.h"

#include <QtCore/QList>

namespace podesk {

/// What an import (or its dry run) did: rows as read, what the rules said to each PO, and figures to compare with the source.
struct ImportReport {
    /// One thing wrong with one row, by place. Its PO was left out; the others are in.
    struct Finding {
        QString file;
        qint64 line = 0; ///< physical line, 1-based; 0 when it is about the whole file
        QString field;
        Error error;
    };

    qint64 rowsRead = 0;
    qint64 linesRead = 0;
    qint64 ordersImported = 0; ///< in a dry run: how many would go in
    qint64 linesImported = 0;
    qint64 linesRounded = 0; ///< amount x quantity was rounded to the currency's digits
    QList<std::pair<Currency, QString>> roundingInAll; ///< rounded less exact, as decimal text
    QList<CurrencyTotals> totals; ///< of what went in
    QList<Finding> findings;
    CommandOutcome outcome;
};

} // namespace podesk
