// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/outcome.h"

namespace podesk {

/// What a clock move would bring, in one sentence: "3 invoices are issued, 1 purchase order expires."
QString forecastSentence(const Forecast& forecast);
/// One thing that a clock move meets, without its day: "PO-77 expires".
QString forecastEventText(const ForecastEvent& event);

} // namespace podesk
