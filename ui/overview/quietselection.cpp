// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/quietselection.h"

#include <QtGui/QFocusEvent>
#include <QtWidgets/QTableView>

namespace podesk {

QuietSelection::QuietSelection(QTableView* table) : QObject(table), m_table(table)
{
    table->installEventFilter(this);
    // The table itself chooses a row when its model begins anew; this comes after it.
    connect(table->model(), &QAbstractItemModel::modelReset, this, &QuietSelection::calm, Qt::QueuedConnection);
}

bool QuietSelection::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::FocusIn) {
        m_table->selectRow(m_table->currentIndex().row());
    } else if (watched == m_table && event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            m_table->clearSelection();
    }
    return false;
}

void QuietSelection::calm()
{
    if (!m_table->hasFocus())
        m_table->clearSelection();
}

} // namespace podesk
