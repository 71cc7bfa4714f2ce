// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/contactsdialog.h"

#include "ui/details/orderrows.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

class ContactsDialog::Private
{
public:
    RowsEditor* editor;
};

ContactsDialog::ContactsDialog(CommandRunner* runner, PurchaseOrderId id, QWidget* parent)
    : OrderDialog(runner, id, u"contactsDialog"_s, parent), d(new Private)
{
    setWindowTitle(tr("Contacts"));
    setVerb(tr("Sa&ve contacts"));
    auto* intro = new QLabel(tr("Contacts get an e-mail when a tracked line runs low and before the purchase order "
                                "expires. Without any, no e-mails are sent."),
                             this);
    intro->setWordWrap(true);
    d->editor = new RowsEditor(contactWording(), this);
    d->editor->setEnabled(false);
    content()->addWidget(intro);
    content()->addWidget(d->editor, 1);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 22);
    connect(d->editor, &RowsEditor::changed, this, [this] { review(); });
}

ContactsDialog::~ContactsDialog() = default;

void ContactsDialog::review()
{
    if (!isLoaded())
        return;
    const QString finding = reviewContacts(d->editor, facts().quotas, order().contacts);
    const bool isSame = contactsOf(d->editor->rows()) == order().contacts;
    setObstacle(isSame ? tr("Nothing has been changed yet.") : finding);
}

void ContactsDialog::loaded()
{
    setWindowTitle(tr("Contacts of %1").arg(order().header.number));
    d->editor->setLimit(facts().quotas.contactsPerOrder);
    d->editor->setRows(contactRows(order().contacts));
    d->editor->setEnabled(true);
    d->editor->setFocus();
    review();
}

bool ContactsDialog::isDirty() const
{
    return isLoaded() && contactsOf(d->editor->rows()) != order().contacts;
}

void ContactsDialog::perform()
{
    submit(SetContacts{reference(), contactsOf(d->editor->rows())});
}

} // namespace podesk
