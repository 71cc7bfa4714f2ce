// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/orderstore.h"

namespace podesk::storage {

using namespace Qt::StringLiterals;

namespace {

const QString off = u"off"_s;

/// The limits by their keys, so that writing and reading cannot differ.
constexpr std::array limits{
    std::pair("quota.number-length"_L1, &Quotas::numberLength),
    std::pair("quota.active-per-account"_L1, &Quotas::activePerAccount),
    std::pair("quota.lines-per-order"_L1, &Quotas::linesPerOrder),
    std::pair("quota.contacts-per-order"_L1, &Quotas::contactsPerOrder),
    std::pair("quota.tags-per-order"_L1, &Quotas::tagsPerOrder),
};

/// The same of the notices; a workspace from before them has none, and then AWS's hold.
constexpr std::array thresholds{
    std::pair("notice.balance-percent"_L1, &NoticeThresholds::balancePercent),
    std::pair("notice.near-days"_L1, &NoticeThresholds::nearDays),
    std::pair("notice.middle-months"_L1, &NoticeThresholds::middleMonths),
    std::pair("notice.far-months"_L1, &NoticeThresholds::farMonths),
};

tl::unexpected<Error> badSetting(const QString& key, const QString& value)
{
    return fail(ErrorCode::WorkspaceDamaged, {{u"reason"_s, u"settings.%1 = %2"_s.arg(key, value)}});
}

Result<std::optional<int>> limitFromText(const QString& key, const QString& text)
{
    if (text == off)
        return std::optional<int>();
    bool isNumber = false;
    const int limit = text.toInt(&isNumber);
    return isNumber ? Result<std::optional<int>>(limit) : badSetting(key, text);
}

Result<void> readThresholds(const QHash<QString, QString>& pairs, NoticeThresholds& into)
{
    for (const auto& [key, threshold] : thresholds) {
        const auto found = pairs.constFind(QString(key));
        if (found == pairs.constEnd())
            continue;
        bool isNumber = false;
        into.*threshold = found->toInt(&isNumber);
        if (!isNumber)
            return badSetting(QString(key), *found);
    }
    return {};
}

} // namespace

QList<std::pair<QString, QString>> settingsToPairs(const WorkspaceSettings& settings)
{
    QList<std::pair<QString, QString>> pairs{
        {u"name"_s, settings.name},
        {u"clock"_s, clockKindText(settings.clock)},
        {u"simulated-now"_s, QString::number(settings.simulatedNow.msecs)},
        {u"edition"_s, editionText(settings.edition)},
        {u"quota.number-characters"_s, settings.quotas.numberCharacters ? u"on"_s : off},
    };
    for (const auto& [key, limit] : limits) {
        const std::optional<int> value = settings.quotas.*limit;
        pairs.append({QString(key), value ? QString::number(*value) : off});
    }
    for (const auto& [key, threshold] : thresholds)
        pairs.append({QString(key), QString::number(settings.notices.*threshold)});
    return pairs;
}

Result<WorkspaceSettings> settingsFromPairs(const QHash<QString, QString>& pairs)
{
    WorkspaceSettings settings;
    settings.name = pairs.value(u"name"_s);
    const QString clock = pairs.value(u"clock"_s);
    if (clock != clockKindText(ClockKind::Real) && clock != clockKindText(ClockKind::Simulated))
        return badSetting(u"clock"_s, clock);
    settings.clock = clock == clockKindText(ClockKind::Real) ? ClockKind::Real : ClockKind::Simulated;
    bool isNumber = false;
    const QString now = pairs.value(u"simulated-now"_s);
    settings.simulatedNow = {now.toLongLong(&isNumber)};
    if (!isNumber)
        return badSetting(u"simulated-now"_s, now);
    const QString editionWord = pairs.value(u"edition"_s);
    const auto edition = editionFromText(editionWord);
    if (!edition)
        return badSetting(u"edition"_s, editionWord);
    settings.edition = *edition;
    const QString characters = pairs.value(u"quota.number-characters"_s);
    if (characters != "on"_L1 && characters != off)
        return badSetting(u"quota.number-characters"_s, characters);
    settings.quotas.numberCharacters = characters != off;
    for (const auto& [key, limit] : limits) {
        const auto value = limitFromText(key, pairs.value(key));
        if (!value)
            return tl::unexpected<Error>(value.error());
        settings.quotas.*limit = *value;
    }
    if (const Result<void> read = readThresholds(pairs, settings.notices); !read)
        return tl::unexpected<Error>(read.error());
    return settings;
}

} // namespace podesk::storage
