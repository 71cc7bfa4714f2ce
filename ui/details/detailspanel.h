// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/listquery.h"
#include "ui/common/recordlink.h"

#include <QtWidgets/QWidget>

class QLabel;
class QTabWidget;

namespace podesk {

class CommandRunner;
class InvoicePages;
class NoticePages;
class OrderPages;
class RecordPages;
class SupportDesk;
class WhyTab;

/// What lies behind the selected row: a purchase order or an invoice in its tabs, and why things are as they are.
/// Follows its record through every change; says so when nothing or several are selected.
class DetailsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit DetailsPanel(CommandRunner* runner, QWidget* parent = nullptr);

    void showOrder(PurchaseOrderId id);
    void showInvoice(InvoiceId id);
    void showNotice(NotificationId id);
    /// Asks where to save the shown notice's mail.
    void saveMail();
    /// `totals`: the selection's sums as the list's footer says them.
    void showSelection(ListKind kind, int count, const QString& totals);
    void clear();
    /// Says only that nothing is selected.
    bool isBlank() const { return !m_shown && m_selection.isEmpty() && !m_isWhyAlone; }
    /// Brings to the front why the shown record is as it is; without one, the trace of the last refusal.
    void showWhy();
    void showRefusal();
    PurchaseOrderId shownOrder() const;
    InvoiceId shownInvoice() const;

Q_SIGNALS:
    /// A record, or a rule's help page, is wanted.
    void followed(const podesk::RecordLink& link);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void wire(RecordPages* pages);
    void choose(RecordPages* pages);
    template <class Pages, class Id>
    void showIn(Pages* pages, Id id);
    void refresh();
    void bringWhyToFront();

    CommandRunner* m_runner;
    SupportDesk* m_support;
    OrderPages* m_order;
    InvoicePages* m_invoice;
    NoticePages* m_notice;
    RecordPages* m_shown = nullptr;
    QString m_selection; ///< what is said when several rows are selected
    bool m_isWhyAlone = false;
    bool m_awaitsWhy = false; ///< asked for before the record was there

    QLabel* m_title;
    QLabel* m_message;
    QTabWidget* m_book;
    WhyTab* m_why;
};

} // namespace podesk
