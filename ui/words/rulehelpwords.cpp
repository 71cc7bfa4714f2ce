// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/rulehelpwords.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace podesk::words {

namespace {

class RuleHelpWords
{
    Q_DECLARE_TR_FUNCTIONS(podesk::words::RuleHelpWords)
};

/// Titles are names and stay in the language of their document.
struct Source
{
    QLatin1StringView key;
    QLatin1StringView guide;
    QLatin1StringView page;
};

constexpr Source sources[]{
    {"BG-PO"_L1, "AWS Marketplace Buyer Guide"_L1, "Using purchase orders for AWS Marketplace transactions"_L1},
    {"BG-PSI"_L1, "AWS Marketplace Buyer Guide"_L1, "Integrating AWS Marketplace with procurement systems"_L1},
    {"BG-PSI-Coupa"_L1, "AWS Marketplace Buyer Guide"_L1, "Configuring AWS Marketplace to integrate with Coupa"_L1},
    {"BG-Pay"_L1, "AWS Marketplace Buyer Guide"_L1, "Paying for products in AWS Marketplace"_L1},
    {"BL-Add"_L1, "AWS Billing User Guide"_L1, "Adding a purchase order"_L1},
    {"BL-Bill"_L1, "AWS Billing User Guide"_L1, "Understanding your bill"_L1},
    {"BL-Del"_L1, "AWS Billing User Guide"_L1, "Deleting your purchase orders"_L1},
    {"BL-Edit"_L1, "AWS Billing User Guide"_L1, "Editing your purchase orders"_L1},
    {"BL-IU"_L1, "AWS Billing User Guide"_L1, "Creating invoice units"_L1},
    {"BL-Manage"_L1, "AWS Billing User Guide"_L1, "Managing your purchase orders"_L1},
    {"BL-Notify"_L1, "AWS Billing User Guide"_L1, "Enabling purchase order notifications"_L1},
    {"BL-Quota"_L1, "AWS Billing User Guide"_L1, "Quotas and restrictions"_L1},
    {"BL-Read"_L1, "AWS Billing User Guide"_L1, "Reading your purchase order details page"_L1},
    {"BL-Tags"_L1, "AWS Billing User Guide"_L1, "Use tags to manage access to purchase orders"_L1},
    {"BL-View"_L1, "AWS Billing User Guide"_L1, "Viewing your purchase orders"_L1},
    {"BLOG-Exp"_L1, "AWS Marketplace blog"_L1, "Expanded purchase order functionality in AWS Marketplace"_L1},
    {"FAQ"_L1, "AWS"_L1, "Purchase Order Management FAQs"_L1},
    {"Seed"_L1, "AWS Marketplace Buyer Guide"_L1, "Purchase orders"_L1},
};

} // namespace

QString evidenceWord(Evidence evidence)
{
    switch (evidence) {
    case Evidence::Documented:
        return RuleHelpWords::tr("documented");
    case Evidence::Inferred:
        return RuleHelpWords::tr("inferred");
    case Evidence::Conflicting:
        return RuleHelpWords::tr("sources disagree");
    }
    Q_UNREACHABLE();
}

QString sourceTitle(QLatin1StringView source)
{
    if (source == "ruling"_L1)
        return RuleHelpWords::tr("a ruling of our own, where the documents collide or are silent");
    const auto found = std::ranges::find(sources, source, &Source::key);
    return found == std::end(sources)
               ? QString(source)
               : RuleHelpWords::tr("%1, “%2”", "guide, page").arg(QString(found->guide), QString(found->page));
}

QString editionsOf(const RuleEntry& rule)
{
    const QString older = editionText(Edition::E2024);
    const QString newer = editionText(Edition::E2026);
    if (rule.in2024 && rule.in2026)
        return RuleHelpWords::tr("%1 and %2", "editions of the rules").arg(older, newer);
    return RuleHelpWords::tr("%1 only", "edition of the rules").arg(rule.in2024 ? older : newer);
}

} // namespace podesk::words
