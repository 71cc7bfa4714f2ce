// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/listpage.h"

namespace podesk {

class CommandRunner;
class InvoiceActions;
class SupportDesk;

/// The list of invoices with what can be done with them.
class InvoicesPage : public ListPage
{
    Q_OBJECT
public:
    InvoicesPage(CommandRunner* runner, SupportDesk* support, UiSettings* settings, QWidget* parent = nullptr);
    InvoiceActions* actions() const { return m_actions; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void passSelection();

    InvoiceActions* m_actions;
};

} // namespace podesk
