// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/vocabulary.h"

#include "core/domain/wordsofvalues.h"

namespace podesk {

using namespace Qt::StringLiterals;

QString editionText(Edition edition)
{
    switch (edition) {
    case Edition::E2024:
        return u"2024"_s;
    case Edition::E2026:
        return u"2026"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Edition> editionFromText(QStringView text)
{
    return valueWithText(std::array{Edition::E2024, Edition::E2026}, editionText, text);
}

QString statusText(Status status)
{
    switch (status) {
    case Status::Active:
        return u"active"_s;
    case Status::Suspended:
        return u"suspended"_s;
    case Status::Expired:
        return u"expired"_s;
    case Status::SuspendedExpired:
        return u"suspended-expired"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Status> statusFromText(QStringView text)
{
    return valueWithText(allStatuses, statusText, text);
}

QString lineItemTypeText(LineItemType type)
{
    switch (type) {
    case LineItemType::All:
        return u"all"_s;
    case LineItemType::MonthlyUsage:
        return u"monthly-usage"_s;
    case LineItemType::SubscriptionPurchase:
        return u"subscription-purchase"_s;
    case LineItemType::MarketplaceTransaction:
        return u"marketplace-transaction"_s;
    case LineItemType::MarketplaceBlanketUsage:
        return u"marketplace-blanket-usage"_s;
    case LineItemType::ProfessionalServicesTraining:
        return u"professional-services-training"_s;
    }
    Q_UNREACHABLE();
}

std::optional<LineItemType> lineItemTypeFromText(QStringView text)
{
    return valueWithText(allLineItemTypes, lineItemTypeText, text);
}

QStringList sellersOfRecord()
{
    // The entities' registered names, as they print on invoices (BL-SOR); the most frequent first.
    return {seller::inc,
            seller::emeaSarl,
            seller::australia,
            u"Amazon AWS Serviços Brasil Ltda."_s,
            u"Amazon Web Services Canada, Inc."_s,
            seller::india,
            u"PT Amazon Web Services Indonesia"_s,
            seller::japan,
            u"Amazon Web Services Malaysia Sdn. Bhd."_s,
            seller::newZealand,
            u"Amazon Web Services Singapore Private Limited"_s,
            u"Amazon Web Services South Africa Proprietary Limited"_s,
            seller::korea,
            u"AWS Turkey Pazarlama, Teknoloji ve Danışmanlık Hizmetleri Limited Şirketi"_s};
}

bool isSellerOfRecord(QStringView billFrom)
{
    static const QStringList sellers = sellersOfRecord();
    return sellers.contains(billFrom);
}

QString clockKindText(ClockKind kind)
{
    switch (kind) {
    case ClockKind::Real:
        return u"real"_s;
    case ClockKind::Simulated:
        return u"simulated"_s;
    }
    Q_UNREACHABLE();
}

QString accountKindText(AccountKind kind)
{
    switch (kind) {
    case AccountKind::Management:
        return u"management"_s;
    case AccountKind::Member:
        return u"member"_s;
    case AccountKind::Standalone:
        return u"standalone"_s;
    }
    Q_UNREACHABLE();
}

std::optional<AccountKind> accountKindFromText(QStringView text)
{
    return valueWithText(std::array{AccountKind::Management, AccountKind::Member, AccountKind::Standalone},
                         accountKindText, text);
}

} // namespace podesk
