// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rulebook.h"

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

// Documents by their keys in domain.md 0; "ruling" is section 24 or a reading of our own.
constexpr auto blAdd = "BL-Add"_L1;
constexpr auto blDel = "BL-Del"_L1;
constexpr auto blEdit = "BL-Edit"_L1;
constexpr auto blManage = "BL-Manage"_L1;
constexpr auto blQuota = "BL-Quota"_L1;
constexpr auto blRead = "BL-Read"_L1;
constexpr auto blView = "BL-View"_L1;
constexpr auto seed = "Seed"_L1;
constexpr auto ruling = "ruling"_L1;

constexpr auto documented = Evidence::Documented;
constexpr auto inferred = Evidence::Inferred;
constexpr auto conflicting = Evidence::Conflicting;

/// A rule of both editions; so far no rule of this book differs between them.
RuleEntry both(QLatin1StringView id, QLatin1StringView source, Evidence evidence, QList<QLatin1StringView> inputs)
{
    return {id, source, evidence, true, true, std::move(inputs)};
}

QList<RuleEntry> book()
{
    return {
        both("R47"_L1, seed, documented, {"type"_L1}),
        both("B1"_L1, blAdd, documented, {"number"_L1, "taken"_L1}),
        both("B2"_L1, blQuota, documented, {"length"_L1, "limit"_L1}),
        both("B3"_L1, blQuota, conflicting, {"character"_L1, "position"_L1}),
        both("B4"_L1, blEdit, documented, {"number"_L1, "before"_L1}),
        both("B5"_L1, blAdd, documented, {"start"_L1, "end"_L1, "effective"_L1, "expiration"_L1}),
        both("B6"_L1, blQuota, documented, {"count"_L1, "limit"_L1}),
        both("B7"_L1, blQuota, documented, {"count"_L1, "limit"_L1}),
        both("B8"_L1, blQuota, documented, {"count"_L1, "limit"_L1}),
        both("B9"_L1, blManage, documented, {"count"_L1, "limit"_L1}),
        both("B10"_L1, blAdd, documented, {"billFrom"_L1, "count"_L1}),
        both("B11"_L1, blAdd, documented, {"field"_L1, "value"_L1, "before"_L1}),
        both("B12"_L1, blQuota, inferred, {"count"_L1}),
        both("B14"_L1, blManage, documented, {"billFrom"_L1}),
        both("B15"_L1, blManage, documented, {"billFrom"_L1}),
        both("B36"_L1, blEdit, documented, {"from"_L1, "to"_L1}),
        both("B37"_L1, blEdit, documented, {"from"_L1, "to"_L1}),
        both("B38"_L1, blRead, documented, {"from"_L1, "to"_L1}),
        both("B39"_L1, blEdit, documented, {"from"_L1, "to"_L1}),
        both("B40"_L1, blEdit, documented, {"before"_L1, "after"_L1, "expiration"_L1}),
        both("B41"_L1, blEdit, inferred, {"from"_L1, "to"_L1}),
        both("B42"_L1, ruling, inferred, {"before"_L1, "after"_L1, "expiration"_L1}),
        both("B43"_L1, blEdit, documented, {"from"_L1, "to"_L1}),
        both("B44"_L1, blEdit, documented, {"usable"_L1, "total"_L1}),
        both("B45"_L1, blDel, documented, {}),
        both("B46"_L1, blDel, documented, {}),
        both("B47"_L1, blView, documented, {"lines"_L1}),
        both("B48"_L1, blRead, inferred, {"amount"_L1, "quantity"_L1, "tax"_L1, "total"_L1}),
        both("G2"_L1, ruling, inferred, {"before"_L1, "after"_L1}),
        both("G4"_L1, ruling, inferred, {"amount"_L1, "quantity"_L1, "tax"_L1}),
        both("G7"_L1, ruling, inferred, {"type"_L1}),
        both("G11"_L1, ruling, inferred, {}),
        both("G12"_L1, ruling, inferred, {"length"_L1, "limit"_L1, "character"_L1, "position"_L1}),
        both("G15"_L1, ruling, inferred, {"currency"_L1}),
        both("G19"_L1, ruling, inferred, {}),
    };
}

} // namespace

QString evidenceText(Evidence evidence)
{
    switch (evidence) {
    case Evidence::Documented:
        return u"documented"_s;
    case Evidence::Inferred:
        return u"inferred"_s;
    case Evidence::Conflicting:
        return u"conflicting"_s;
    }
    Q_UNREACHABLE();
}

const QList<RuleEntry>& rulebook()
{
    static const QList<RuleEntry> entries = book();
    return entries;
}

const RuleEntry* findRule(QStringView id)
{
    const auto& entries = rulebook();
    const auto found = std::ranges::find_if(entries, [id](const RuleEntry& entry) { return entry.id == id; });
    return found == entries.end() ? nullptr : &*found;
}

QByteArray switchedOffRule()
{
#ifdef PODESK_MUTATE_RULES
    static const QByteArray rule = qgetenv("PODESK_RULE_OFF");
    return rule;
#else
    return {};
#endif
}

} // namespace podesk
