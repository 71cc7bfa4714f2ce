// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/scenarioexpectations.h"

namespace podesk {

/// "Invoice INV-1001: purchase order number none, reason suspended".
QString expectationText(const ScenarioExpectation& expectation);
/// What is not as expected; empty when all is.
QStringList mismatchTexts(const ExpectationResult& result);

} // namespace podesk
