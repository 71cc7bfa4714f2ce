// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/permissions.h"
#include "tests/ui/details/dialogfixture.h"
#include "ui/checkout/checkoutwizard.h"
#include "ui/common/permissions.h"

namespace podesk::test {

using namespace Qt::StringLiterals;

inline Money usd(qint64 minor)
{
    return {minor, *Currency::fromCode(u"USD")};
}

inline Offer anOffer(const QString& code, OfferKind kind = OfferKind::Public)
{
    Offer offer;
    offer.code = code;
    offer.name = u"Offer "_s + code;
    offer.kind = kind;
    offer.unitPrice = usd(120'000);
    offer.sellerOfRecord = sellersOfRecord().first();
    return offer;
}

/// Four quarters, the first at acceptance.
inline Offer aSchedule(const QString& code)
{
    Offer offer = anOffer(code, OfferKind::Private);
    for (int quarter = 0; quarter < 4; ++quarter)
        offer.schedule.append({std::nullopt, quarter * 3, usd(30'000)});
    return offer;
}

inline CatalogueEntry aProduct(const QString& code, ProductFamily family, Delivery delivery, const QList<Offer>& offers)
{
    CatalogueEntry entry;
    entry.product.code = code;
    entry.product.name = u"Product "_s + code;
    entry.product.vendor = u"Ninefold"_s;
    entry.product.description = u"Watches everything and says so."_s;
    entry.product.family = family;
    entry.product.delivery = delivery;
    entry.offers = offers;
    return entry;
}

/// A standalone account with the integration on, and a product for each kind of gate beside the shipped ones.
class CheckoutFixture : public DialogFixture
{
public:
    explicit CheckoutFixture(const NewWorkspace& wanted = TestWorkspace::simulated()) : DialogFixture(wanted)
    {
        must(AddProducts{{
            aProduct(u"saas"_s, ProductFamily::SaasContract, Delivery::Saas,
                     {anOffer(u"saas-12"_s), aSchedule(u"saas-fps"_s)}),
            aProduct(u"mixed"_s, ProductFamily::SaasContractConsumption, Delivery::Saas, {anOffer(u"mixed-12"_s)}),
            aProduct(u"services"_s, ProductFamily::ProfessionalServices, Delivery::Services,
                     {anOffer(u"services-1"_s, OfferKind::Private)}),
            aProduct(u"ami"_s, ProductFamily::ServerContract, Delivery::Ami, {anOffer(u"ami-12"_s)}),
            aProduct(u"container"_s, ProductFamily::ServerContract, Delivery::Container, {anOffer(u"container-12"_s)}),
            aProduct(u"template"_s, ProductFamily::ServerContract, Delivery::CloudFormation,
                     {anOffer(u"template-12"_s)}),
            aProduct(u"chart"_s, ProductFamily::ServerContract, Delivery::HelmChart, {anOffer(u"chart-12"_s)}),
            aProduct(u"annual"_s, ProductFamily::ServerAnnual, Delivery::Ami,
                     {anOffer(u"annual-12"_s), aSchedule(u"annual-fps"_s)}),
            aProduct(u"learning"_s, ProductFamily::MachineLearning, Delivery::Saas, {anOffer(u"learning-12"_s)}),
        }});
        must(EnableIntegration{});
        sync();
    }

    void must(const Command& command)
    {
        const CommandOutcome outcome = workspace.run(command);
        if (!outcome.isDone())
            qFatal("%s was refused: %s", qPrintable(outcome.command), qPrintable(errorCodeName(outcome.refusal->code)));
    }
    /// What the window does whenever the workspace has changed.
    void sync() { runner.permissions()->setFacts(workspace.facts()); }
    /// An identity of the only account, with these actions.
    void actAs(const QString& name, const QStringList& actions)
    {
        must(AddIdentities{{NewIdentity{name, u"111111111111"_s, {PolicyStatement{true, actions, {}, {}}}}}});
        sync();
        runner.permissions()->setIdentity(name);
    }
    CatalogueEntry product(const QString& code)
    {
        const Result<QList<CatalogueEntry>> entries = client()->catalogue().result();
        for (const CatalogueEntry& entry : *entries) {
            if (entry.product.code == code)
                return entry;
        }
        qFatal("There is no product %s", qPrintable(code));
    }
    /// Orders in each of the four states, as seen in July 2024.
    void addOrders()
    {
        add(anOrder(u"PO-ACTIVE"_s));
        const PurchaseOrderId suspended = add(anOrder(u"PO-SUSPENDED"_s));
        must(ChangeStatus{{refOf(suspended)}, Status::Suspended});
        for (const QString& number : QStringList{u"PO-EXPIRED"_s, u"PO-BOTH"_s}) {
            PurchaseOrder old = anOrder(number);
            old.header.effective = old.lines.first().start = Month::of(2023, 1);
            old.header.expiration = old.lines.first().end = Month::of(2023, 12);
            add(old);
        }
        must(ChangeStatus{{ref(u"PO-BOTH"_s)}, Status::SuspendedExpired});
    }
    std::unique_ptr<CheckoutWizard> wizard(const QString& productCode)
    {
        auto wizard = std::make_unique<CheckoutWizard>(&runner, product(productCode));
        wizard->open();
        wizard->activateWindow();
        return wizard;
    }
};

/// From the first step to the second, with this offer.
inline void goToConfigure(CheckoutWizard* wizard, int offer = 0)
{
    auto* offers = named<QTableView>(wizard, "offers");
    offers->setCurrentIndex(offers->model()->index(offer, 0));
    if (!QTest::qWaitFor([wizard] { return button(wizard, "verb")->isEnabled(); }))
        qFatal("The accounts did not come");
    press(wizard, "verb");
    if (!QTest::qWaitFor([wizard] { return !wizard->isAsking(); }))
        qFatal("The checkout did not open");
}

inline QLineEdit* openField(CheckoutWizard* wizard)
{
    press(wizard, "addPoNumber");
    return named<QLineEdit>(wizard, "poNumber");
}

/// What the number is for (2026), by its place in the choice.
inline void chooseScope(QWidget* wizard, int index)
{
    auto* scope = named<QComboBox>(wizard, "poScope");
    scope->setCurrentIndex(index);
    Q_EMIT scope->activated(index);
}

inline bool isShown(QWidget* root, const char* name)
{
    return named<QWidget>(root, name)->isVisible();
}

/// Waits until the dry run has answered to what stands there.
inline bool isSettled(CheckoutWizard* wizard)
{
    return QTest::qWaitFor([wizard] { return !wizard->isAsking(); });
}

} // namespace podesk::test
