// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/purchaseorder.h"

#include <QtCore/QString>

namespace podesk::words {

/// A kind of record as the engine's events name it ("purchase-order"); unknown ones come back as they are.
QString recordKindWord(const QString& kind);
/// "Line item 2 of PO-77", "Workspace setting: Rule edition".
QString recordName(const QString& kind, const QString& number, const QString& parent);
/// "Shared services, 100000000001".
QString accountText(const Account& account);
/// "added", "changed", "removed" as a word for a table.
QString recordChangeWord(const QString& how);
/// "500 records": what was written in bulk is counted.
QString recordsText(qint64 count);

} // namespace podesk::words
