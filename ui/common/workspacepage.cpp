// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/workspacepage.h"

namespace podesk {

void WorkspacePage::outdate()
{
    m_isOutdated = !isVisible();
    if (!m_isOutdated)
        refresh();
}

void WorkspacePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isOutdated)
        outdate();
}

} // namespace podesk
