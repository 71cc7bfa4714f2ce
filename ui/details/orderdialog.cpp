// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/orderdialog.h"

#include "ui/common/latest.h"
#include "ui/words/words.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

OrderDialog::OrderDialog(CommandRunner* runner, PurchaseOrderId id, const QString& name, QWidget* parent)
    : CommandDialog(runner, name, parent), m_id(id), m_loadAgain(new QPushButton(tr("&Load again"), this))
{
    m_loadAgain->setObjectName(u"loadAgain"_s);
    m_loadAgain->setAutoDefault(false);
    m_loadAgain->setToolTip(tr("Shows the purchase order as it is now; what was typed here is lost."));
    m_loadAgain->setVisible(false);
    // Below the problem that it answers, above the buttons.
    qobject_cast<QVBoxLayout*>(layout())->insertWidget(2, m_loadAgain, 0, Qt::AlignLeft);
    connect(m_loadAgain, &QPushButton::clicked, this, &OrderDialog::load);
    setObstacle(tr("Loading the purchase order…"));
    load();
}

void OrderDialog::load()
{
    m_loadAgain->setVisible(false);
    setProblem({});
    whenDone(client()->facts(), this, [this](const Result<WorkspaceFacts>& facts) {
        if (!facts) {
            setProblem(words::errorSentence(facts.error()));
            return;
        }
        m_facts = *facts;
        whenDone(client()->purchaseOrder(m_id), this, [this](const Result<PurchaseOrder>& order) {
            if (!order) {
                setProblem(words::errorSentence(order.error()));
                return;
            }
            m_order = *order;
            m_isLoaded = true;
            setObstacle({});
            loaded();
        });
    });
}

void OrderDialog::refusedWith(const CommandOutcome& outcome)
{
    CommandDialog::refusedWith(outcome);
    m_loadAgain->setVisible(outcome.refusal->code == ErrorCode::VersionConflict);
}

} // namespace podesk
