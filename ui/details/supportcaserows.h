// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/outcome.h"
#include "ui/details/plainrowsmodel.h"

namespace podesk {

/// The support desk's table, newest case first where the caller says so.
QList<PlainRowsModel::Column> supportDeskColumns();
PlainRowsModel::Row supportDeskRow(const SupportCaseView& view);

/// What a case asks for, in a sentence.
QString supportRequestText(const SupportCaseView& view);
/// What Support answered; "-" while the case is open.
QString supportReplyText(const SupportCase& answered);
/// What a kind of case is for and what Support does with it.
QString supportCaseHelp(SupportCaseKind kind);

} // namespace podesk
