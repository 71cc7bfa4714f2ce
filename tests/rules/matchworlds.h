// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/invoicematch.h"

#include <random>
#include <vector>

namespace podesk::test {

/// A payer's books and an invoice, made from a seed: attributes come out of small sets, so that ties and near misses
/// are frequent, and each step lets most lines pass, so that the late ones have something to drop.
rules::MatchInputs randomWorld(quint64 seed, int orders);

/// Simpler worlds than this one, the smallest first: parts of its lines, and the same lines with less to them. What a
/// disagreement is narrowed down by.
std::vector<rules::MatchInputs> simplerWorlds(const rules::MatchInputs& world);

} // namespace podesk::test
