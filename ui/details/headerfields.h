// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/commands.h"

#include <functional>

namespace podesk {

/// One header field that may be edited (section 10), with what a dialog does with it.
struct HeaderField
{
    QString name;                                            ///< as in commands: "billFrom"
    std::function<QString(const PurchaseOrderHeader&)> text; ///< for the screen
    std::function<bool(const PurchaseOrderHeader&, const PurchaseOrderHeader&)> isSame;
    std::function<void(const PurchaseOrderHeader& from, PurchaseOrderHeader& to)> copy;
    std::function<void(const PurchaseOrderHeader& from, HeaderChanges& to)> set;
};

const QList<HeaderField>& editableHeaderFields();
/// The fields that differ, with their values in `after`.
HeaderChanges changesBetween(const PurchaseOrderHeader& before, const PurchaseOrderHeader& after);

} // namespace podesk
