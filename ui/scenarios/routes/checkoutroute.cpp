// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/routes/acts.h"
#include "ui/scenarios/routes/routes.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QListView>
#include <QtWidgets/QTableView>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

class CheckoutRouteWords
{
    Q_DECLARE_TR_FUNCTIONS(podesk::CheckoutRouteWords)
};

struct Chosen
{
    const CatalogueEntry* entry = nullptr;
    int offer = -1;
};

Chosen chosenOf(const QList<CatalogueEntry>& catalogue, const QString& offer)
{
    for (const CatalogueEntry& entry : catalogue) {
        for (int i = 0; i < entry.offers.size(); ++i) {
            if (entry.offers.at(i).code == offer)
                return {&entry, i};
        }
    }
    return {};
}

/// More than one number, a line, or a later start have no field here.
bool isSayable(const Subscribe& command)
{
    return command.poLine.isEmpty() && !command.usagePoNumber && command.usagePoLine.isEmpty() &&
           command.chargePoNumbers.isEmpty() && command.start == Instant();
}

int cardOf(const QListView& cards, const QString& product)
{
    for (int row = 0; row < cards.model()->rowCount(); ++row) {
        if (cards.model()->index(row, 0).data().toString() == product)
            return row;
    }
    return -1;
}

void chooseProduct(Acts& acts, const QString& product)
{
    acts.fill(u"catalogueSearch"_s, product);
    Act act;
    act.target = [hand = acts.stage().hand, product]() -> QWidget* {
        auto* cards = hand.find<QListView>(u"productCards"_s);
        return cards && cardOf(*cards, product) >= 0 ? cards : nullptr;
    };
    act.spoken = [product](const QWidget*) { return CheckoutRouteWords::tr("Choose %1.").arg(product); };
    act.deed = [hand = acts.stage().hand, product](QWidget* widget) mutable {
        auto* cards = static_cast<QListView*>(widget);
        hand.clickRow(cards, cards->model()->index(cardOf(*cards, product), 0));
    };
    acts.add(act);
    acts.press(u"openCheckout"_s);
}

void chooseOffer(Acts& acts, int row, const QString& name)
{
    Act act;
    act.target = [hand = acts.stage().hand, row]() -> QWidget* {
        auto* offers = hand.find<QTableView>(u"offers"_s);
        return offers && offers->model()->rowCount() > row ? offers : nullptr;
    };
    act.spoken = [name](const QWidget*) { return CheckoutRouteWords::tr("Choose the offer “%1”.").arg(name); };
    act.deed = [hand = acts.stage().hand, row](QWidget* widget) mutable {
        auto* offers = static_cast<QTableView*>(widget);
        hand.clickRow(offers, offers->model()->index(row, 0));
    };
    acts.add(act);
}

} // namespace

Way wayToSubscribe(const Stage& stage, const Subscribe& command)
{
    const Chosen chosen = chosenOf(stage.now.catalogue, command.offer);
    if (!isSayable(command) || !chosen.entry)
        return std::nullopt;
    Acts acts(stage);
    acts.goTo(Place::Checkout);
    chooseProduct(acts, chosen.entry->product.name);
    chooseOffer(acts, chosen.offer, chosen.entry->offers.at(chosen.offer).name);
    if (!command.account.isEmpty())
        acts.choose(u"buyer"_s, command.account);
    acts.pressToPage(u"verb"_s, u"steps"_s, 1);
    if (command.quantity != 1)
        acts.fill(u"quantity"_s, QString::number(command.quantity));
    if (command.poNumber) {
        acts.press(u"addPoNumber"_s);
        acts.fill(u"poNumber"_s, *command.poNumber);
    }
    acts.pressToPage(u"verb"_s, u"steps"_s, 2);
    acts.press(u"verb"_s);
    return acts.take();
}

} // namespace podesk
