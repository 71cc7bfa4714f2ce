// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/summarytab.h"

#include "core/rules/ordervalidation.h"
#include "ui/common/permissions.h"
#include "ui/common/statusdelegate.h"
#include "ui/words/recordwords.h"
#include "ui/words/words.h"

#include <QtCore/QEvent>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

QString orDash(const QString& text)
{
    return text.isEmpty() ? u"-"_s : text;
}

QString joined(const QList<Money>& sums)
{
    QStringList texts;
    for (const Money& sum : sums)
        texts.append(words::moneyText(sum, QLocale()));
    return orDash(texts.join(u" + "_s));
}

QString accountOf(const QList<Account>& accounts, AccountId id)
{
    const auto account = std::ranges::find(accounts, id, &Account::id);
    return account != accounts.end() ? words::accountText(*account) : u"-"_s;
}

} // namespace

SummaryTab::SummaryTab(QWidget* parent)
    : PairsTab(u"summaryTab"_s, {2, 3, 3}, parent)
    , m_statusSign(new QLabel(this))
    , m_copy(new QPushButton(tr("Copy"), this))
    , m_edit(new QPushButton(tr("Edit…"), this))
    , m_addContact(new QPushButton(tr("Add contact…"), this))
{
    m_copy->setObjectName(u"copyNumber"_s);
    m_copy->setAccessibleName(tr("Copy the purchase order ID"));
    m_copy->setToolTip(m_copy->accessibleName());
    m_edit->setObjectName(u"editOrder"_s);
    m_addContact->setObjectName(u"addContact"_s);
    addPair(0, u"number"_s, tr("Purchase order ID"), false, {}, {m_copy});
    addPair(0, u"status"_s, words::fieldHeading(u"status"_s), false, {m_statusSign});
    for (const QString& field : {u"value"_s, u"balance"_s, u"effective"_s, u"expiration"_s})
        add(0, field);
    for (const QString& field :
         {u"billFrom"_s, u"billTo"_s, u"shipTo"_s, u"taxRegistrationNumbers"_s, u"invoiceUnits"_s, u"paymentTerms"_s})
        add(1, field);
    for (const QString& field : {u"currency"_s, u"payer"_s})
        add(2, field);
    addPair(2, u"contacts"_s, words::fieldHeading(u"contacts"_s), true, {}, {m_addContact});
    for (const QString& field : {u"tags"_s, u"description"_s, u"updated"_s, u"created"_s})
        add(2, field);
    addWidgets(0, {m_edit});
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(exact(u"number"_s)); });
    connect(m_edit, &QPushButton::clicked, this, &SummaryTab::editRequested);
    connect(m_addContact, &QPushButton::clicked, this, &SummaryTab::contactsRequested);
}

void SummaryTab::setObstacles(const QString& edit, const QString& contacts)
{
    sayObstacle(m_edit, edit);
    sayObstacle(m_addContact, contacts);
}

void SummaryTab::add(int column, const QString& field)
{
    static const QSet<QString> longFields{u"billFrom"_s,     u"billTo"_s, u"shipTo"_s,      u"taxRegistrationNumbers"_s,
                                          u"invoiceUnits"_s, u"tags"_s,   u"description"_s, u"payer"_s};
    addPair(column, field, words::fieldHeading(field), longFields.contains(field));
}

void SummaryTab::setOrder(const PurchaseOrder& order, const WorkspaceFacts& facts)
{
    const QLocale locale;
    const PurchaseOrderHeader& header = order.header;
    m_status = order.statusAt(facts.now);
    showStatus();
    set(u"number"_s, header.number);
    set(u"status"_s, words::statusWord(m_status));
    set(u"value"_s, joined(order.value()));
    set(u"balance"_s, joined(order.balance()));
    set(u"effective"_s, words::monthText(header.effective, locale));
    set(u"expiration"_s, words::monthText(header.expiration, locale));
    set(u"billFrom"_s, isSellerOfRecord(header.billFrom) ? tr("%1 (AWS seller of record)").arg(header.billFrom)
                                                         : orDash(header.billFrom));
    set(u"billTo"_s, orDash(header.billTo));
    set(u"shipTo"_s, orDash(header.shipTo));
    set(u"taxRegistrationNumbers"_s, orDash(header.taxRegistrationNumbers.join(u", "_s)));
    const bool hasTax = rules::offersTaxNumbers(header.billFrom) || !header.taxRegistrationNumbers.isEmpty();
    setPairVisible(u"taxRegistrationNumbers"_s, hasTax);
    set(u"invoiceUnits"_s, header.invoiceUnits.isEmpty() ? tr("all") : header.invoiceUnits.join(u", "_s));
    set(u"paymentTerms"_s, orDash(header.paymentTerms));
    set(u"currency"_s, header.currency.code());
    set(u"payer"_s, accountOf(facts.accounts, order.payer));
    const auto contacts = static_cast<int>(order.contacts.size());
    set(u"contacts"_s, contacts == 0 ? tr("! none: no e-mails are sent") : tr("%n contact(s)", nullptr, contacts));
    m_addContact->setVisible(contacts == 0);
    QStringList tags;
    for (const Tag& tag : order.tags)
        tags.append(tag.value.isEmpty() ? tag.key : tag.key + u'=' + tag.value);
    set(u"tags"_s, orDash(tags.join(u", "_s)));
    set(u"description"_s, orDash(header.description));
    set(u"updated"_s, words::dateTimeText(order.updatedOn, locale));
    set(u"created"_s, words::dateTimeText(order.createdOn, locale));
}

void SummaryTab::showStatus()
{
    const int side = fontMetrics().height();
    m_statusSign->setPixmap(statusIcon(m_status, palette()).pixmap(side, side));
    m_statusSign->setAccessibleName(words::statusWord(m_status));
}

void SummaryTab::changeEvent(QEvent* event)
{
    PairsTab::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showStatus();
}

} // namespace podesk
