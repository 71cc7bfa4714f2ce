// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/learner.h"

#include <array>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array allPlayModes{PlayMode::Watch, PlayMode::Practise, PlayMode::Present};

} // namespace

QString playModeText(PlayMode mode)
{
    switch (mode) {
    case PlayMode::Watch:
        return u"watch"_s;
    case PlayMode::Practise:
        return u"practise"_s;
    case PlayMode::Present:
        return u"present"_s;
    }
    Q_UNREACHABLE();
}

std::optional<PlayMode> playModeFromText(QStringView text)
{
    for (const PlayMode mode : allPlayModes) {
        if (playModeText(mode) == text)
            return mode;
    }
    return std::nullopt;
}

} // namespace podesk
