// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"
#include "core/domain/vocabulary.h"

#include <QtCore/QJsonObject>

namespace podesk {

/// A question that a step asks before it is carried out.
struct ScenarioQuestion
{
    struct Answer
    {
        QString text;
        bool isRight = false;
        QString because; ///< why it is right or wrong
        friend bool operator==(const Answer&, const Answer&) = default;
    };
    QStringList text; ///< lines of Markdown
    QList<Answer> answers;
    QStringList hints; ///< shown one by one, when asked for
    friend bool operator==(const ScenarioQuestion&, const ScenarioQuestion&) = default;
};

/// What a window shows while a step is told: a page, a query in its list, a record, and whether its Why is open.
struct ScenarioView
{
    QString page;
    QString query;
    QString record;
    bool why = false;
    friend bool operator==(const ScenarioView&, const ScenarioView&) = default;
};

/// Something that must hold after a step, as files spell it: {"record": "invoice", "number": ..., "has": {...}}.
/// core/engine judges it.
struct ScenarioExpectation
{
    QJsonObject given;
    QStringList rules; ///< ids it is asserted under; empty: those of its step
    friend bool operator==(const ScenarioExpectation&, const ScenarioExpectation&) = default;
};

struct ScenarioStep
{
    QString title;
    QStringList narration; ///< lines of Markdown
    QString identity;      ///< who does it, by name; empty: the workspace's owner
    QJsonObject command;   ///< as files spell it; empty: the step only tells or asks
    QList<ScenarioExpectation> expectations;
    std::optional<ScenarioQuestion> question;
    QStringList notes; ///< for the trainer, lines of Markdown
    std::optional<ScenarioView> view;
    QStringList rules;
    friend bool operator==(const ScenarioStep&, const ScenarioStep&) = default;
};

/// What there is before the first step: a new workspace on a simulated clock, or the demo organisation, and what was
/// done in it.
struct ScenarioStart
{
    bool demo = false;
    Instant at; ///< of a new workspace; the demo has a time of its own
    QString accountNumber = QStringLiteral("111111111111");
    QString accountName;
    bool quotas = true; ///< those of AWS, or none
    QList<QJsonObject> commands;
    friend bool operator==(const ScenarioStart&, const ScenarioStart&) = default;
};

/// A case to be played: start state, then steps. A plain value; core/exchange reads and writes it, core/engine plays
/// it.
struct Scenario
{
    QString id;
    QString title;
    QStringList summary; ///< lines of Markdown
    QString audience;
    int minutes = 0;
    QStringList objectives;
    QStringList rules;       ///< that it teaches
    QList<Edition> editions; ///< that it holds in; the first one is played unless another is asked for
    ScenarioStart start;
    QList<ScenarioStep> steps;
    friend bool operator==(const Scenario&, const Scenario&) = default;
};

} // namespace podesk
