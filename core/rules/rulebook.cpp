// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rulebook.h"

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

// Documents by their keys in domain.md 0; "ruling" is section 24 or a reading of our own.
constexpr auto bgPay = "BG-Pay"_L1;
constexpr auto bgCoupa = "BG-PSI-Coupa"_L1;
constexpr auto bgProcurement = "BG-PSI"_L1;
constexpr auto bgPo = "BG-PO"_L1;
constexpr auto blAdd = "BL-Add"_L1;
constexpr auto blBill = "BL-Bill"_L1;
constexpr auto blDel = "BL-Del"_L1;
constexpr auto blEdit = "BL-Edit"_L1;
constexpr auto blInvoiceUnits = "BL-IU"_L1;
constexpr auto blManage = "BL-Manage"_L1;
constexpr auto blNotify = "BL-Notify"_L1;
constexpr auto blQuota = "BL-Quota"_L1;
constexpr auto blRead = "BL-Read"_L1;
constexpr auto blTags = "BL-Tags"_L1;
constexpr auto blView = "BL-View"_L1;
constexpr auto blogExp = "BLOG-Exp"_L1;
constexpr auto faq = "FAQ"_L1;
constexpr auto seed = "Seed"_L1;
constexpr auto ruling = "ruling"_L1;

constexpr auto documented = Evidence::Documented;
constexpr auto inferred = Evidence::Inferred;
constexpr auto conflicting = Evidence::Conflicting;

using Inputs = QList<QLatin1StringView>;

RuleEntry both(QLatin1StringView id, QLatin1StringView source, Evidence evidence, Inputs inputs)
{
    return {id, source, evidence, true, true, std::move(inputs)};
}

/// A rule of the older edition that the newer one gave up (domain.md 19).
RuleEntry in2024(QLatin1StringView id, QLatin1StringView source, Evidence evidence, Inputs inputs)
{
    return {id, source, evidence, true, false, std::move(inputs)};
}

/// A rule that the newer edition brought.
RuleEntry in2026(QLatin1StringView id, QLatin1StringView source, Evidence evidence, Inputs inputs)
{
    return {id, source, evidence, false, true, std::move(inputs)};
}

/// A step of section 12: what it found of the invoice, how many candidates it met and left, and of a loser its line and
/// what the step looked at.
RuleEntry step(QLatin1StringView id, QLatin1StringView source, Evidence evidence, const Inputs& more)
{
    return both(id, source, evidence, Inputs{"candidates"_L1, "left"_L1, "lineItem"_L1} + more);
}

/// Checkout and the integration (R1-R19, R25-R28).
QList<RuleEntry> checkoutRules()
{
    const Inputs product{"family"_L1, "delivery"_L1, "offer"_L1, "schedule"_L1, "edition"_L1};
    return {
        both("R1"_L1, seed, documented, {"kind"_L1, "number"_L1}),
        both("R2"_L1, seed, documented, {"amount"_L1, "date"_L1}),
        both("R3"_L1, seed, documented, {"amount"_L1, "date"_L1}),
        both("R4"_L1, seed, documented, {"family"_L1}),
        both("R5"_L1, seed, documented, {"kind"_L1, "number"_L1}),
        both("R6"_L1, seed, documented, product),
        both("R7"_L1, seed, documented, product),
        both("R8"_L1, seed, documented, product),
        both("R9"_L1, seed, documented, product),
        in2024("R10"_L1, seed, documented, product),
        in2024("R11"_L1, seed, documented, {"kind"_L1, "number"_L1}),
        both("R12"_L1, seed, documented, {"account"_L1, "accountKind"_L1}),
        both("R13"_L1, seed, documented, {"account"_L1, "accountKind"_L1}),
        both("R14"_L1, seed, documented, {"action"_L1, "allowed"_L1, "resourceTags"_L1, "requestTags"_L1}),
        both("R15"_L1, seed, documented, {"integrationOn"_L1}),
        both("R16"_L1, seed, documented, {}),
        both("R17"_L1, seed, documented, {"length"_L1, "limit"_L1}),
        both("R18"_L1, seed, documented, {}),
        both("R19"_L1, seed, documented, {"accountKind"_L1}),
        both("R25"_L1, seed, documented, {"action"_L1}),
        both("R26"_L1, seed, documented, {}),
        both("R27"_L1, seed, documented, {"start"_L1, "end"_L1}),
        both("R28"_L1, seed, documented, {"lines"_L1}),
        both("R37"_L1, seed, documented, product),
    };
}

/// What a purchase writes, and what becomes of its invoices (R41-R51).
QList<RuleEntry> transactionRules()
{
    return {
        both("R41"_L1, seed, documented, {"status"_L1}),
        both("R42"_L1, seed, documented, {"before"_L1, "after"_L1}),
        both("R43"_L1, seed, documented, {"before"_L1, "after"_L1}),
        both("R44"_L1, seed, inferred, {"status"_L1}),
        both("R45"_L1, seed, documented, {"expiration"_L1, "end"_L1}),
        both("R46"_L1, seed, inferred, {"lines"_L1}),
        both("R47"_L1, seed, documented, {"type"_L1}),
        both("R50"_L1, seed, documented, {"amount"_L1}),
        both("R51"_L1, seed, documented, {"amount"_L1}),
    };
}

/// Agreements, and what is charged and given back for them (R31-R52, B32, B51-B55).
QList<RuleEntry> agreementRules()
{
    return {
        in2024("R31"_L1, seed, documented, {"family"_L1}),
        in2024("R38"_L1, seed, documented, {"kind"_L1, "number"_L1}),
        in2024("R39"_L1, seed, documented, {"family"_L1}),
        both("R40"_L1, seed, documented, {"kind"_L1}),
        both("R48"_L1, seed, documented, {"amount"_L1}),
        in2024("R52"_L1, seed, documented, {"count"_L1}),
        both("B32"_L1, blNotify, documented, {"amount"_L1, "tracked"_L1, "lineItem"_L1}),
        both("B51"_L1, ruling, inferred, {"number"_L1}),
        in2026("B53"_L1, blogExp, documented, {"count"_L1}),
        in2026("B54"_L1, blBill, documented, {"number"_L1, "status"_L1}),
        in2026("B55"_L1, bgPo, documented, {"invoice"_L1}),
    };
}

/// Section 12. An AWS invoice's steps stand under the Billing guide's cases (B16-B22), a Marketplace invoice's under
/// the seed's.
QList<RuleEntry> matchRules()
{
    const Inputs months{"period"_L1, "effective"_L1, "start"_L1, "end"_L1};
    return {
        step("R20"_L1, seed, documented, {"kind"_L1, "type"_L1}),
        step("R21"_L1, seed, documented, {"issuer"_L1, "billFrom"_L1}),
        both("R22"_L1, seed, documented, {"kind"_L1, "number"_L1}),
        step("R23"_L1, seed, documented, {"kind"_L1, "type"_L1}),
        step("R24"_L1, seed, documented, months),
        step("B16"_L1, blManage, documented, {"type"_L1}),
        step("B17"_L1, blManage, documented, {"issuer"_L1, "billFrom"_L1}),
        step("B18"_L1, blManage, documented, {"amount"_L1, "balance"_L1}),
        step("B19"_L1, blManage, documented, {"updatedOn"_L1}),
        step("B20"_L1, blManage, documented, {"type"_L1}),
        step("B21"_L1, blAdd, documented, months),
        step("B22"_L1, blManage, documented, {"period"_L1, "status"_L1, "expiration"_L1}),
        both("B23"_L1, blManage, documented, {"kind"_L1, "number"_L1}),
        both("B24"_L1, seed, inferred, {"status"_L1}),
        step("B25"_L1, blManage, inferred, {"type"_L1}),
        step("B26"_L1, blAdd, documented, {"taxRegistrationNumber"_L1, "taxRegistrationNumbers"_L1}),
        step("B27"_L1, blInvoiceUnits, inferred, {"invoiceUnit"_L1, "invoiceUnits"_L1}),
        both("B28"_L1, blAdd, inferred, {"period"_L1, "issued"_L1}),
        both("B29"_L1, blRead, documented, {"balance"_L1, "amount"_L1}),
        both("B30"_L1, faq, documented, {"amount"_L1}),
        step("B52"_L1, blManage, inferred, {"type"_L1}),
    };
}

/// Purchase orders, their lines, their statuses and who may touch them (B1-B15, B36-B50).
QList<RuleEntry> orderRules()
{
    return {
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
        both("B13"_L1, blManage, documented, {"account"_L1, "accountKind"_L1}),
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
        both("B45"_L1, blDel, documented, {"lines"_L1, "contacts"_L1}),
        both("B46"_L1, blDel, documented, {"confirmed"_L1}),
        both("B47"_L1, blView, documented, {"lines"_L1}),
        both("B48"_L1, blRead, inferred, {"amount"_L1, "quantity"_L1, "tax"_L1, "total"_L1}),
        both("B49"_L1, blTags, documented, {"action"_L1, "resourceTags"_L1, "requestTags"_L1}),
        both("B50"_L1, blTags, documented, {"action"_L1, "resourceTags"_L1, "requestTags"_L1}),
    };
}

/// Who is told of what (section 13).
QList<RuleEntry> noticeRules()
{
    const Inputs tier{"setOn"_L1, "expirationDate"_L1, "before"_L1};
    return {
        both("R29"_L1, seed, documented, {"contacts"_L1}),
        both("R30"_L1, seed, documented, {"contacts"_L1, "status"_L1}),
        both("B31"_L1, blNotify, documented, {"percent"_L1, "before"_L1, "balance"_L1, "total"_L1, "lineItem"_L1}),
        both("B33"_L1, blNotify, documented, tier),
        both("B34"_L1, blNotify, documented, tier),
        both("B35"_L1, blNotify, documented, tier),
    };
}

/// Accounts that go to another organisation (section 16), and Support's other cases (section 22).
QList<RuleEntry> movesAndCases()
{
    return {
        both("R32"_L1, seed, documented, {"before"_L1, "after"_L1}),
        in2024("R33"_L1, seed, documented, {"edition"_L1}),
        in2024("R34"_L1, seed, documented, {"lines"_L1}),
        in2024("R35"_L1, seed, documented, {"integrationOn"_L1}),
        both("R36"_L1, seed, inferred, {"charges"_L1, "left"_L1}),
        both("R53"_L1, seed, documented, {"number"_L1}),
    };
}

/// Procurement systems (section 18).
QList<RuleEntry> procurementRules()
{
    const Inputs order{"connection"_L1, "part"_L1};
    return {
        both("R49"_L1, seed, documented, order),
        both("B56"_L1, bgCoupa, documented, order),
        both("B57"_L1, bgProcurement, documented, {"family"_L1, "preApproved"_L1}),
    };
}

/// The rulings of section 24.
QList<RuleEntry> rulings()
{
    return {
        both("G1"_L1, ruling, inferred, {"kind"_L1}),
        both("G2"_L1, ruling, inferred, {"before"_L1, "after"_L1}),
        both("G3"_L1, ruling, inferred, {"integrationOn"_L1, "linked"_L1}),
        both("G4"_L1, ruling, inferred, {"amount"_L1, "quantity"_L1, "tax"_L1}),
        both("G5"_L1, ruling, inferred, {"start"_L1, "end"_L1, "effective"_L1, "expiration"_L1}),
        both("G6"_L1, ruling, inferred, {"count"_L1, "limit"_L1, "number"_L1, "quota"_L1}),
        both("G7"_L1, ruling, inferred, {"type"_L1}),
        step("G8"_L1, ruling, inferred, {"invoiceUnit"_L1, "invoiceUnits"_L1}),
        both("G9"_L1, ruling, inferred, {}),
        both("G11"_L1, ruling, inferred, {}),
        both("G12"_L1, ruling, inferred, {"length"_L1, "limit"_L1, "character"_L1, "position"_L1}),
        both("G13"_L1, ruling, inferred, {"kind"_L1, "issued"_L1}),
        both("G14"_L1, ruling, inferred, {"kind"_L1, "number"_L1, "before"_L1, "after"_L1}),
        both("G15"_L1, ruling, inferred, {"currency"_L1, "amount"_L1}),
        both("G16"_L1, ruling, inferred, {"count"_L1}),
        both("G19"_L1, ruling, inferred, {}),
    };
}

/// R, then B, then G, each by number: the order of the books.
QList<RuleEntry> book()
{
    QList<RuleEntry> all = checkoutRules() + transactionRules() + agreementRules() + matchRules() + orderRules() +
                           noticeRules() + movesAndCases() + procurementRules() + rulings();
    const auto place = [](const RuleEntry& entry) {
        return std::pair("RBG"_L1.indexOf(entry.id.front()), entry.id.sliced(1).toInt());
    };
    std::ranges::sort(all, {}, place);
    return all;
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
