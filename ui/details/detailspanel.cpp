// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/detailspanel.h"

#include "ui/common/commandrunner.h"
#include "ui/details/invoicepages.h"
#include "ui/details/noticepages.h"
#include "ui/details/orderpages.h"
#include "ui/details/supportdesk.h"
#include "ui/details/whytab.h"
#include "ui/words/reportwords.h"
#include "ui/words/words.h"

#include <QtCore/QEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

DetailsPanel::DetailsPanel(CommandRunner* runner, QWidget* parent)
    : QWidget(parent)
    , m_runner(runner)
    , m_support(new SupportDesk(runner, this))
    , m_order(new OrderPages(runner, this))
    , m_invoice(new InvoicePages(runner, m_support, this))
    , m_notice(new NoticePages(runner, this))
{
    setObjectName(u"detailsPanel"_s);
    wire(m_order);
    wire(m_invoice);
    wire(m_notice);
    connect(m_notice, &NoticePages::whyRequested, this, [this] {
        m_why->showNotice();
        bringWhyToFront();
    });
    connect(m_invoice, &InvoicePages::whyRequested, this, [this](int revision) {
        m_why->showRevision(revision);
        bringWhyToFront();
    });
    build();
}

void DetailsPanel::wire(RecordPages* pages)
{
    connect(pages, &RecordPages::loaded, this, &DetailsPanel::refresh);
    connect(pages, &RecordPages::followed, this, &DetailsPanel::followed);
}

/// Made anew when the language changes: every text in it is then asked for again, in one place.
void DetailsPanel::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_message = new QLabel(this);
    m_message->setObjectName(u"detailsMessage"_s);
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_message->setMargin(fontMetrics().height() / 2);
    m_title = new QLabel(this);
    m_title->setObjectName(u"detailsTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_book = new QTabWidget(this);
    m_book->setObjectName(u"detailsTabs"_s);
    m_book->setAccessibleName(tr("Details"));
    m_book->setDocumentMode(true);
    m_order->build(m_book);
    m_invoice->build(m_book);
    m_notice->build(m_book);
    m_why = new WhyTab(m_runner);
    m_book->addTab(m_why, tr("Why"));
    connect(m_why, &WhyTab::followed, this, &DetailsPanel::followed);
    layout->addWidget(m_title);
    layout->addWidget(m_message);
    layout->addWidget(m_book, 1);
    m_order->refresh();
    m_invoice->refresh();
    m_notice->refresh();
    refresh();
}

void DetailsPanel::choose(RecordPages* pages)
{
    m_selection.clear();
    m_awaitsWhy = m_awaitsWhy && pages == m_shown;
    for (RecordPages* other : std::initializer_list<RecordPages*>{m_order, m_invoice, m_notice}) {
        if (other != pages && other->isShowing())
            other->leave();
    }
    m_shown = pages;
}

template <class Pages, class Id>
void DetailsPanel::showIn(Pages* pages, Id id)
{
    const bool isOther = m_shown != pages;
    choose(pages);
    pages->show(id);
    if (isOther) // another one of the kind takes the place of the one before when it has come
        refresh();
}

void DetailsPanel::showOrder(PurchaseOrderId id)
{
    showIn(m_order, id);
}

void DetailsPanel::showInvoice(InvoiceId id)
{
    showIn(m_invoice, id);
}

void DetailsPanel::showNotice(NotificationId id)
{
    showIn(m_notice, id);
}

void DetailsPanel::saveMail()
{
    if (m_shown == m_notice)
        m_notice->save();
}

void DetailsPanel::showSelection(ListKind kind, int count, const QString& totals)
{
    choose(nullptr);
    m_selection = tr("Selected: %1", "number of records").arg(words::recordCount(kind, count));
    if (!totals.isEmpty())
        m_selection += u'\n' + totals;
    refresh();
}

void DetailsPanel::clear()
{
    choose(nullptr);
    refresh();
}

PurchaseOrderId DetailsPanel::shownOrder() const
{
    return m_shown == m_order ? m_order->id() : PurchaseOrderId();
}

InvoiceId DetailsPanel::shownInvoice() const
{
    return m_shown == m_invoice ? m_invoice->id() : InvoiceId();
}

void DetailsPanel::showWhy()
{
    m_awaitsWhy = m_shown && !m_shown->hasRecord() && !m_shown->problem();
    if (m_awaitsWhy) // its tabs take the front when they come, and then give it to this
        return;
    if (m_shown == m_invoice && m_invoice->hasRecord())
        m_why->showRevision(m_invoice->view()->invoice.current.revision);
    else if (m_shown == m_notice && m_notice->hasRecord())
        m_why->showNotice();
    else
        m_why->showRefusal();
    bringWhyToFront();
}

void DetailsPanel::showRefusal()
{
    m_why->showRefusal();
    bringWhyToFront();
}

void DetailsPanel::bringWhyToFront()
{
    m_isWhyAlone = !m_shown || !m_shown->hasRecord();
    refresh();
    m_book->setCurrentWidget(m_why);
    m_why->setFocus();
}

void DetailsPanel::refresh()
{
    const bool hasRecord = m_shown && m_shown->hasRecord();
    m_isWhyAlone = m_isWhyAlone && !hasRecord;
    m_why->setInvoice(m_shown == m_invoice ? m_invoice->view() : nullptr);
    m_why->setNotice(m_shown == m_notice ? m_notice->explanation() : nullptr);
    m_book->setVisible(hasRecord || m_isWhyAlone);
    m_title->setVisible(hasRecord);
    m_message->setVisible(!hasRecord);
    if (hasRecord)
        m_title->setText(m_shown->title());
    else if (m_shown && m_shown->problem())
        m_message->setText(words::errorSentence(*m_shown->problem()));
    else if (!m_selection.isEmpty())
        m_message->setText(m_selection);
    else
        m_message->setText(m_shown ? QString() : tr("Select a row to see what lies behind it."));
    if (m_awaitsWhy && (hasRecord || (m_shown && m_shown->problem())))
        showWhy();
}

void DetailsPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    const int tab = m_book->currentIndex();
    const bool hadFocus = isAncestorOf(focusWidget());
    qDeleteAll(findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    delete layout();
    build();
    m_book->setCurrentIndex(tab);
    if (hadFocus)
        m_book->setFocus();
}

} // namespace podesk
