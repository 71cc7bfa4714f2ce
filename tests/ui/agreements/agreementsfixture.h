// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/checkout/checkoutfixture.h"
#include "ui/agreements/agreementactions.h"
#include "ui/agreements/agreementspage.h"

namespace podesk::test {

/// The shipped catalogue in the newer edition, with an agreement of each kind that can be acted on.
class AgreementsFixture : public CheckoutFixture
{
public:
    explicit AgreementsFixture(Edition edition = Edition::E2026)
    {
        if (edition != Edition::E2024)
            must(SetEdition{edition});
    }

    QString buy(const QString& offer, const std::optional<QString>& number = std::nullopt)
    {
        const CommandOutcome bought = workspace.run(Subscribe{offer, {}, 1, number});
        if (!bought.isDone())
            qFatal("%s was refused: %s", qPrintable(offer), qPrintable(errorCodeName(bought.refusal->code)));
        return bought.purchase->agreement;
    }

    AgreementView view(const QString& number) { return *client()->agreement(number).result(); }

    /// Shown, with this agreement selected and everything about it known.
    std::unique_ptr<AgreementsPage> page(const QString& selected)
    {
        auto page = std::make_unique<AgreementsPage>(&runner);
        page->setFacts(workspace.facts());
        page->resize(860, 560);
        page->reveal(selected);
        page->show();
        page->activateWindow();
        if (!QTest::qWaitFor([&] { return isSettled(page.get()); }))
            qFatal("The page did not settle");
        return page;
    }

    static bool isSettled(AgreementsPage* page)
    {
        return !page->actions()->isAsking() && named<QTableView>(page, "agreements")->model()->rowCount() > 0 &&
               !obstacleOf(page, AgreementActions::Act::Cancel).contains(u"Finding out"_s) &&
               !obstacleOf(page, AgreementActions::Act::Cancel).contains(u"Select"_s);
    }
    static QString obstacleOf(AgreementsPage* page, AgreementActions::Act act)
    {
        return page->actions()->action(act)->property("obstacle").toString();
    }

    /// The dialog that an action opens, once it knows what would happen.
    static QDialog* open(AgreementsPage* page, AgreementActions::Act act, const char* name)
    {
        if (!QTest::qWaitFor([&] { return page->actions()->action(act)->isEnabled(); }))
            qFatal("%s: %s", name, qPrintable(obstacleOf(page, act)));
        page->actions()->action(act)->trigger();
        auto* dialog = page->findChild<QDialog*>(QString::fromLatin1(name));
        if (!dialog)
            qFatal("There is no %s", name);
        return dialog;
    }
    static bool isReady(QDialog* dialog)
    {
        return QTest::qWaitFor([dialog] { return button(dialog, "verb")->isEnabled(); });
    }
    /// Presses the verb, and waits until the dialog has gone.
    static bool finish(QDialog* dialog)
    {
        const QPointer<QDialog> watched(dialog);
        if (!isReady(dialog))
            return false;
        press(dialog, "verb");
        return QTest::qWaitFor([watched] { return !watched || !watched->isVisible(); });
    }
};

inline QStringList rowOf(QWidget* root, const char* table, int row)
{
    QStringList cells;
    const QAbstractItemModel* model = named<QTableView>(root, table)->model();
    for (int column = 0; column < model->columnCount(); ++column)
        cells << model->index(row, column).data().toString();
    return cells;
}
inline int rowsOf(QWidget* root, const char* table)
{
    return named<QTableView>(root, table)->model()->rowCount();
}

} // namespace podesk::test
