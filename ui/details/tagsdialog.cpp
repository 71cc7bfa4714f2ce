// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/tagsdialog.h"

#include "ui/details/orderrows.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

class TagsDialog::Private
{
public:
    RowsEditor* editor;
};

TagsDialog::TagsDialog(CommandRunner* runner, PurchaseOrderId id, QWidget* parent)
    : OrderDialog(runner, id, u"tagsDialog"_s, parent), d(new Private)
{
    setWindowTitle(tr("Tags"));
    setVerb(tr("Sa&ve tags"));
    auto* intro = new QLabel(tr("Tags control who may see and change a purchase order. Each key occurs once."), this);
    intro->setWordWrap(true);
    d->editor = new RowsEditor(tagWording(), this);
    d->editor->setEnabled(false);
    content()->addWidget(intro);
    content()->addWidget(d->editor, 1);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 22);
    connect(d->editor, &RowsEditor::changed, this, [this] { review(); });
}

TagsDialog::~TagsDialog() = default;

void TagsDialog::review()
{
    if (!isLoaded())
        return;
    const QString finding = reviewTags(d->editor, facts().quotas, order().tags);
    const bool isSame = tagsOf(d->editor->rows()) == order().tags;
    setObstacle(isSame ? tr("Nothing has been changed yet.") : finding);
}

void TagsDialog::loaded()
{
    setWindowTitle(tr("Tags of %1").arg(order().header.number));
    d->editor->setLimit(facts().quotas.tagsPerOrder);
    d->editor->setRows(tagRows(order().tags));
    d->editor->setEnabled(true);
    d->editor->setFocus();
    review();
}

bool TagsDialog::isDirty() const
{
    return isLoaded() && tagsOf(d->editor->rows()) != order().tags;
}

void TagsDialog::perform()
{
    submit(SetTags{reference(), tagsOf(d->editor->rows())});
}

} // namespace podesk
