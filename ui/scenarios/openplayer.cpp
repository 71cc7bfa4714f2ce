// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/openplayer.h"

#include "ui/scenarios/widgetperformer.h"

namespace podesk {

ScenarioPlayer* openPlayer(const Scenario& scenario, std::optional<Edition> edition, ScenarioPlayer::Mode mode,
                           UiSettings* settings, QWidget* window)
{
    auto* player = new ScenarioPlayer(settings, widgetPerformers(), window);
    player->setAttribute(Qt::WA_DeleteOnClose);
    player->show();
    player->open(scenario, edition.value_or(scenario.editions.value(0)), mode);
    return player;
}

} // namespace podesk
