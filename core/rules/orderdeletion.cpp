// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/orderdeletion.h"

#include "core/rules/ruletext.h"

namespace podesk::rules {

using namespace Qt::StringLiterals;

Decision<bool> decideDeletion(const DeletionInputs& inputs)
{
    Tracing t;
    const QString subject = shown(inputs.number);
    const bool isConfirmed =
        t.require("B46"_L1, inputs.confirmed, subject, {{u"confirmed"_s, inputs.confirmed ? u"true"_s : u"false"_s}},
                  ErrorCode::MissingField, {{u"field"_s, u"/confirmed"_s}});
    const bool goes = isConfirmed && t.grant("B45"_L1, true, subject,
                                             {{u"lines"_s, QString::number(inputs.lines)},
                                              {u"contacts"_s, QString::number(inputs.contacts)}});
    return std::move(t).decide(goes);
}

} // namespace podesk::rules
