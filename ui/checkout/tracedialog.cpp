// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkout/tracedialog.h"

#include "ui/details/whyview.h"
#include "ui/help/helpdesk.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

TraceDialog::TraceDialog(const QString& title, const Telling& telling, QWidget* parent) : QDialog(parent)
{
    setObjectName(u"traceDialog"_s);
    setWindowTitle(title);
    auto* view = new WhyView(WhyView::Records::Named, this);
    view->tell(telling);
    connect(view, &WhyView::followed, this, [this](const RecordLink& link) {
        if (HelpDesk* help = HelpDesk::of(this))
            help->openRule(link.name);
    });
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"close"_s);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(view, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 22);
    view->setFocus();
}

} // namespace podesk
