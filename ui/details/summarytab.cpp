// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/summarytab.h"

#include "core/rules/ordervalidation.h"
#include "ui/common/statusdelegate.h"
#include "ui/words/words.h"

#include <QtCore/QEvent>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

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

QString accountText(const QList<Account>& accounts, AccountId id)
{
    for (const Account& account : accounts) {
        if (account.id == id)
            return SummaryTab::tr("%1 – %2", "account number – name").arg(account.number, account.name);
    }
    return u"-"_s;
}

/// A value's row: the label, and what stands right behind it.
QWidget* row(const QList<QWidget*>& widgets)
{
    auto* box = new QWidget;
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget : widgets)
        layout->addWidget(widget);
    layout->addStretch();
    return box;
}

/// The same one below the other, where a sentence needs the width for itself.
QWidget* stacked(const QList<QWidget*>& widgets)
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(widgets.first());
    for (QWidget* widget : widgets.mid(1))
        layout->addWidget(widget, 0, Qt::AlignLeft);
    return box;
}

} // namespace

SummaryTab::SummaryTab(QWidget* parent)
    : QScrollArea(parent)
    , m_statusSign(new QLabel(this))
    , m_copy(new QPushButton(tr("Copy"), this))
    , m_edit(new QPushButton(tr("Edit…"), this))
    , m_addContact(new QPushButton(tr("Add contact…"), this))
{
    setObjectName(u"summaryTab"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    m_copy->setObjectName(u"copyNumber"_s);
    m_copy->setAccessibleName(tr("Copy the purchase order ID"));
    m_copy->setToolTip(m_copy->accessibleName());
    m_edit->setObjectName(u"editOrder"_s);
    m_addContact->setObjectName(u"addContact"_s);

    auto* page = new QWidget(this);
    auto* columns = new QHBoxLayout(page);
    QList<QFormLayout*> forms;
    for (int i = 0; i < 3; ++i) {
        forms.append(new QFormLayout);
        forms.last()->setLabelAlignment(Qt::AlignLeft);
        forms.last()->setRowWrapPolicy(QFormLayout::DontWrapRows);
        // A form takes its spacing from the layout around it unless it has its own.
        forms.last()->setVerticalSpacing(fontMetrics().height() / 3);
        forms.last()->setHorizontalSpacing(fontMetrics().height());
        auto* column = new QVBoxLayout;
        column->addLayout(forms.last());
        column->addStretch();
        columns->addLayout(column, i == 0 ? 2 : 3);
    }
    columns->setSpacing(fontMetrics().height());
    for (const QString& field : {u"number"_s, u"status"_s, u"value"_s, u"balance"_s, u"effective"_s, u"expiration"_s})
        add(forms.at(0), field);
    for (const QString& field :
         {u"billFrom"_s, u"billTo"_s, u"shipTo"_s, u"taxRegistrationNumbers"_s, u"invoiceUnits"_s, u"paymentTerms"_s})
        add(forms.at(1), field);
    for (const QString& field :
         {u"currency"_s, u"payer"_s, u"contacts"_s, u"tags"_s, u"description"_s, u"updated"_s, u"created"_s})
        add(forms.at(2), field);
    forms.at(0)->addRow(row({m_edit}));
    setWidget(page);

    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_values.value(u"number"_s)->property("exact").toString());
    });
    connect(m_edit, &QPushButton::clicked, this, &SummaryTab::editRequested);
    connect(m_addContact, &QPushButton::clicked, this, &SummaryTab::contactsRequested);
}

QLabel* SummaryTab::add(QFormLayout* form, const QString& field)
{
    auto* value = new QLabel;
    value->setObjectName(field);
    value->setTextFormat(Qt::PlainText);
    static const QSet<QString> longFields{u"billFrom"_s,     u"billTo"_s, u"shipTo"_s,      u"taxRegistrationNumbers"_s,
                                          u"invoiceUnits"_s, u"tags"_s,   u"description"_s, u"payer"_s,
                                          u"contacts"_s};
    value->setWordWrap(longFields.contains(field));
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    auto* caption = new QLabel(field == "number"_L1 ? tr("Purchase order ID") : words::fieldHeading(field));
    QWidget* cell = value;
    if (field == "number"_L1)
        cell = row({value, m_copy});
    else if (field == "status"_L1)
        cell = row({m_statusSign, value});
    else if (field == "contacts"_L1)
        cell = stacked({value, m_addContact});
    form->addRow(caption, cell);
    m_values.insert(field, value);
    m_captions.insert(field, caption);
    return value;
}

void SummaryTab::set(const QString& field, const QString& text)
{
    // A pathological text must not make a panel of a thousand lines.
    QLabel* value = m_values.value(field);
    const qsizetype longestShown = value->wordWrap() ? 400 : 60;
    value->setText(text.size() > longestShown ? text.left(longestShown) + u'…' : text);
    value->setToolTip(text.size() > longestShown ? text.left(1'600) : QString());
    value->setProperty("exact", text);
    value->setAccessibleName(m_captions.value(field)->text() + u": "_s + value->text());
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
    m_values.value(u"taxRegistrationNumbers"_s)->setVisible(hasTax);
    m_captions.value(u"taxRegistrationNumbers"_s)->setVisible(hasTax);
    set(u"invoiceUnits"_s, header.invoiceUnits.isEmpty() ? tr("all") : header.invoiceUnits.join(u", "_s));
    set(u"paymentTerms"_s, orDash(header.paymentTerms));
    set(u"currency"_s, header.currency.code());
    set(u"payer"_s, accountText(facts.accounts, order.payer));
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
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showStatus();
}

} // namespace podesk
