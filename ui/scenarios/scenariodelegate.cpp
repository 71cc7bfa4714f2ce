// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/scenariodelegate.h"

#include "ui/common/cardpainter.h"
#include "ui/scenarios/scenariomodel.h"

namespace podesk {

namespace {

constexpr int lines = 8;

} // namespace

void ScenarioDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    CardPainter card(painter, option);
    card.line(index.data().toString(), true);
    card.line(index.data(ScenarioModel::Frame).toString(), false, QPalette::PlaceholderText);
    card.gap();
    card.wrapped(index.data(ScenarioModel::Objectives).toString(), 3);
    card.gap();
    card.line(index.data(ScenarioModel::Rules).toString(), false, QPalette::PlaceholderText);
    card.toLastLine();
    card.line(index.data(ScenarioModel::Standing).toString(), true);
}

QSize ScenarioDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return CardPainter::sizeIn(option, lines);
}

void ScenarioDelegate::fit(QListView* view)
{
    CardPainter::fit(view, lines);
}

} // namespace podesk
