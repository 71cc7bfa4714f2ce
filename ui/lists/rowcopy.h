// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engineclient.h"

#include <functional>

namespace podesk {

/// A cell for a spreadsheet: amounts as plain numbers with the locale's decimal sign, everything else as it is shown.
/// Quoted where it holds a tab, a line break or a quote.
QString spreadsheetText(const ListField& field, const ListCell& cell);
/// One line, tab-separated, without its line break.
QString spreadsheetLine(ListKind kind, const ListRow& row, const QList<int>& columns);
QString spreadsheetHeader(ListKind kind, const QList<int>& columns);
/// These columns, with the currency's behind them where amounts are among them and it is not.
QList<int> withCurrency(ListKind kind, const QList<int>& columns);

/// Reads the records a few hundred at a time and hands all their lines over; nothing once the receiver is gone.
void collectLines(EngineClient* client, ListKind kind, const QList<qint64>& ids, const QList<int>& columns,
                  QObject* receiver, std::function<void(const Result<QStringList>&)> then);

} // namespace podesk
