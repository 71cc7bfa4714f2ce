// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/execution.h"

namespace podesk {

/// The demo catalogue that comes with the program. Errors: those of the command language, for a file that is broken.
Result<QList<CatalogueEntry>> shippedCatalogueEntries();
/// The people one can act as: a billing admin, two buyers, finance, a trainer. The buyers sit in the member account.
Result<QList<NewIdentity>> shippedIdentities(const QString& payer, const QString& member);

/// Puts catalogue and identities into a workspace that has none, each by itself.
Result<void> furnish(const Account& payer, const Account& member, Execution& x);

} // namespace podesk
