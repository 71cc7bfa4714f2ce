// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/supportcasetab.h"

#include "ui/common/permissions.h"
#include "ui/details/supportcaserows.h"
#include "ui/words/words.h"

#include <QtWidgets/QPushButton>

namespace podesk {

using namespace Qt::StringLiterals;

SupportCaseTab::SupportCaseTab(QWidget* parent)
    : PairsTab(u"supportCaseTab"_s, {3, 2}, parent), m_answer(new QPushButton(tr("Let Support answer"), this))
{
    m_answer->setObjectName(u"answerCase"_s);
    addHead({m_answer});
    addPair(0, u"caseKind"_s, tr("Kind"), true);
    addPair(0, u"caseRequest"_s, tr("What was asked"), true);
    addPair(0, u"caseState"_s, words::fieldHeading(u"status"_s));
    addPair(0, u"caseReply"_s, tr("Answer"), true);
    addPair(1, u"caseInvoice"_s, tr("Invoice"));
    addPair(1, u"caseAgreement"_s, words::fieldHeading(u"agreement"_s));
    addPair(1, u"caseProduct"_s, words::fieldHeading(u"product"_s), true);
    addPair(1, u"caseOrder"_s, words::fieldHeading(u"purchase-order-id"_s));
    addPair(1, u"caseAccount"_s, words::fieldHeading(u"account"_s), true);
    addPair(1, u"caseOpened"_s, tr("Opened"), true);
    addPair(1, u"caseClosed"_s, tr("Answered on"));
    connect(m_answer, &QPushButton::clicked, this, &SupportCaseTab::answerRequested);
}

void SupportCaseTab::setName(const QString& field, RecordLink::Kind kind, const QString& name)
{
    setPairVisible(field, !name.isEmpty());
    setLinked(field, name, {kind, name}, name);
}

void SupportCaseTab::setCase(const SupportCaseView& view)
{
    const SupportCase& each = view.supportCase;
    const QLocale locale;
    set(u"caseKind"_s, words::supportCaseKindWord(each.kind));
    set(u"caseRequest"_s, supportRequestText(view));
    set(u"caseState"_s, words::supportCaseStateWord(each.state));
    set(u"caseReply"_s, supportReplyText(each));
    setName(u"caseInvoice"_s, RecordLink::Kind::Invoice, view.invoice);
    setName(u"caseAgreement"_s, RecordLink::Kind::Agreement, view.agreement);
    setName(u"caseOrder"_s, RecordLink::Kind::PurchaseOrder, view.order);
    set(u"caseProduct"_s, view.product);
    setPairVisible(u"caseProduct"_s, !view.product.isEmpty());
    set(u"caseAccount"_s, view.account);
    setPairVisible(u"caseAccount"_s, !view.account.isEmpty());
    set(u"caseOpened"_s,
        tr("%1, by %2", "when, who").arg(words::dateTimeText(each.openedOn, locale), each.openedBy.simplified()));
    set(u"caseClosed"_s, each.closedOn ? words::dateTimeText(*each.closedOn, locale) : u"-"_s);
}

void SupportCaseTab::setObstacle(const QString& answer)
{
    sayObstacle(m_answer, answer);
    if (answer.isEmpty())
        m_answer->setToolTip(tr("Does what Support would do with this case"));
}

} // namespace podesk
