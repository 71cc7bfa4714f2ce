// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"
#include "core/domain/vocabulary.h"

#include <QtCore/QList>

namespace podesk {

/// How a scenario is played: shown, done by the learner, or shown to a class.
enum class PlayMode { Watch, Practise, Present };
QString playModeText(PlayMode mode); ///< "watch", "practise", "present"
std::optional<PlayMode> playModeFromText(QStringView text);

/// What came of playing a scenario once.
struct ScenarioAttempt
{
    QString scenario; ///< its id
    Instant at;       ///< when it ended, in real time
    PlayMode mode = PlayMode::Watch;
    Edition edition = Edition::E2024;
    int steps = 0;       ///< that the scenario has
    int done = 0;        ///< the furthest step that was reached
    int right = 0;       ///< of those: all was as expected
    int byHand = 0;      ///< of those: done by the learner
    int questions = 0;   ///< that were asked
    int rightAtOnce = 0; ///< of them: answered rightly at the first attempt
    int hints = 0;       ///< that were asked for

    bool isComplete() const { return steps > 0 && right == steps; }
    friend bool operator==(const ScenarioAttempt&, const ScenarioAttempt&) = default;
};

/// Somebody who plays scenarios, with what they have played, in the order of time.
struct Learner
{
    QString name;
    QList<ScenarioAttempt> attempts;
    friend bool operator==(const Learner&, const Learner&) = default;
};

} // namespace podesk
