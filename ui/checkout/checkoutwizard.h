// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/details/commanddialog.h"
#include "ui/details/telling.h"

namespace podesk {

/// Takes a product through checkout: offer, configure, review, result. Everything it says beforehand is the dry run of
/// the very command that "Subscribe" runs; nothing is written before that.
class CheckoutWizard : public CommandDialog
{
    Q_OBJECT
public:
    enum class Step { Offer, Configure, Review, Result };

    CheckoutWizard(CommandRunner* runner, const CatalogueEntry& entry, QWidget* parent = nullptr);
    ~CheckoutWizard() override;

    Step step() const;
    /// What the purchase would do is still being found out.
    bool isAsking() const;
    /// What "Subscribe" would run.
    Subscribe command() const;

Q_SIGNALS:
    void orderRequested(podesk::PurchaseOrderId order);
    void agreementRequested(const QString& number);
    void invoiceRequested(podesk::InvoiceId invoice);
    void advanceRequested(podesk::Instant to);

protected:
    void perform() override;
    bool isDirty() const override;
    void succeeded(const CommandOutcome& outcome) override;
    void refusedWith(const CommandOutcome& outcome) override;

private:
    void build(const CatalogueEntry& entry);
    void wire();
    void begin();
    void askFacts();
    void showStep(Step step);
    void askView();
    void askPreview();
    void showPreview(const CommandOutcome& outcome);
    void showObstacle();
    void openWhy(const QString& title, const Telling& telling);
    void openGateWhy();
    void addBlanketOrder();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace podesk
