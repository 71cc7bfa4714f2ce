// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace podesk {

// The guard against spreadsheets that run a cell as a formula. Text that begins with = + - @ tab or a line end gets an
// apostrophe in front; so does text that begins with apostrophes before such a character, so that taking one off gives
// every text back. A plain number ("-12.50") is left alone: it does nothing, and finance adds it up.

QString withFormulaGuard(const QString& text);
QString withoutFormulaGuard(const QString& text);

} // namespace podesk
