// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/currency.h"
#include "core/domain/month.h"

#include <QtCore/QStringList>

#include <array>
#include <optional>

namespace podesk {

/// Which rule set decides: the 2024 edition is the default, 2026 the newer behaviour (domain.md 19).
enum class Edition { E2024, E2026 };
QString editionText(Edition edition); ///< "2024", "2026"
std::optional<Edition> editionFromText(QStringView text);

/// The four statuses of section 9. Never stored: derived from the suspended bit and the expiration month.
enum class Status { Active, Suspended, Expired, SuspendedExpired };
inline constexpr std::array allStatuses{Status::Active, Status::Suspended, Status::Expired, Status::SuspendedExpired};
/// The exact words of queries and files: active, suspended, expired, suspended-expired.
QString statusText(Status status);
std::optional<Status> statusFromText(QStringView text);
/// Expired means: the month of `now` lies after the expiration month.
constexpr Status statusOf(bool suspended, Month expiration, Month now)
{
    const bool expired = now > expiration;
    return suspended ? (expired ? Status::SuspendedExpired : Status::Suspended)
                     : (expired ? Status::Expired : Status::Active);
}

/// Section 8.
enum class LineItemType {
    All,
    MonthlyUsage,
    SubscriptionPurchase,
    MarketplaceTransaction,
    MarketplaceBlanketUsage,
    ProfessionalServicesTraining
};
inline constexpr std::array allLineItemTypes{LineItemType::All,
                                             LineItemType::MonthlyUsage,
                                             LineItemType::SubscriptionPurchase,
                                             LineItemType::MarketplaceTransaction,
                                             LineItemType::MarketplaceBlanketUsage,
                                             LineItemType::ProfessionalServicesTraining};
/// Stable words of files and queries: all, monthly-usage, subscription-purchase, marketplace-transaction,
/// marketplace-blanket-usage, professional-services-training.
QString lineItemTypeText(LineItemType type);
std::optional<LineItemType> lineItemTypeFromText(QStringView text);
/// The two Marketplace types, which never track a balance (R47).
constexpr bool isMarketplace(LineItemType type)
{
    return type == LineItemType::MarketplaceTransaction || type == LineItemType::MarketplaceBlanketUsage;
}

/// Registered names of the sellers of record that rules ask for by name.
namespace seller {
inline constexpr QLatin1StringView inc("Amazon Web Services, Inc.");
inline constexpr QLatin1StringView emeaSarl("Amazon Web Services EMEA SARL");
inline constexpr QLatin1StringView australia("Amazon Web Services Australia Pty Ltd");
inline constexpr QLatin1StringView newZealand("Amazon Web Services New Zealand Limited");
inline constexpr QLatin1StringView india("Amazon Web Services India Private Limited");
inline constexpr QLatin1StringView japan("Amazon Web Services Japan G.K.");
inline constexpr QLatin1StringView korea("Amazon Web Services Korea LLC");
} // namespace seller

/// The AWS sellers of record; Bill from is an open list of which these are a marked subset (G19).
QStringList sellersOfRecord();
bool isSellerOfRecord(QStringView billFrom);

enum class ClockKind { Real, Simulated };
QString clockKindText(ClockKind kind); ///< "real", "simulated"

enum class AccountKind { Management, Member, Standalone };
QString accountKindText(AccountKind kind); ///< "management", "member", "standalone"
std::optional<AccountKind> accountKindFromText(QStringView text);

} // namespace podesk
