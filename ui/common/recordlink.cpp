// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/recordlink.h"

#include <QtCore/QUrl>

#include <algorithm>
#include <array>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

/// In the order of RecordLink::Kind.
constexpr std::array kindNames{"purchase-order"_L1, "invoice"_L1, "agreement"_L1, "rule"_L1, "journal-entry"_L1};

} // namespace

QString RecordLink::href() const
{
    return kindNames[static_cast<std::size_t>(kind)] + u':' + QString::fromLatin1(QUrl::toPercentEncoding(name));
}

std::optional<RecordLink> RecordLink::fromHref(const QString& href)
{
    const qsizetype colon = href.indexOf(u':');
    const auto found =
        std::find(kindNames.begin(), kindNames.end(), QStringView(href).first(std::max<qsizetype>(0, colon)));
    if (colon < 0 || found == kindNames.end())
        return std::nullopt;
    return RecordLink{Kind(found - kindNames.begin()), QUrl::fromPercentEncoding(href.sliced(colon + 1).toUtf8())};
}

QString RecordLink::html(const QString& text) const
{
    return u"<a href=\"%1\">%2</a>"_s.arg(href().toHtmlEscaped(), text.toHtmlEscaped());
}

std::optional<RecordLink> linkOf(const TraceStep& step, const TraceInput& input)
{
    if (input.value.isEmpty())
        return std::nullopt;
    // What a number on an invoice was before and after; other rules compare statuses under these names.
    static constexpr std::array reprinting{"R42"_L1, "R43"_L1, "G14"_L1};
    const bool isReprinted = std::find(reprinting.begin(), reprinting.end(), step.rule) != reprinting.end();
    const bool isNumber =
        input.name == "number"_L1 || (isReprinted && (input.name == "before"_L1 || input.name == "after"_L1));
    if (!isNumber)
        return std::nullopt;
    return RecordLink{RecordLink::Kind::PurchaseOrder, input.value};
}

} // namespace podesk
