// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/marknamedialog.h"

#include "ui/common/permissions.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

MarkNameDialog::MarkNameDialog(const QString& title, const QString& explanation, const QString& proposal,
                               const QStringList& taken, QWidget* parent)
    : QDialog(parent)
{
    constexpr int longest = 60;
    setObjectName(u"markNameDialog"_s);
    setWindowTitle(title);
    auto* text = new QLabel(explanation, this);
    text->setWordWrap(true);
    auto* name = new QLineEdit(this);
    name->setObjectName(u"markName"_s);
    name->setAccessibleName(tr("Name"));
    name->setMaxLength(longest);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* verb = buttons->addButton(tr("&Remember"), QDialogButtonBox::AcceptRole);
    verb->setObjectName(u"verb"_s);
    QPushButton* cancel = buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(u"cancel"_s);
    auto* form = new QFormLayout;
    form->addRow(tr("&Name"), name);
    auto* column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addLayout(form);
    column->addWidget(buttons);
    connect(name, &QLineEdit::textChanged, verb, [verb, taken](const QString& typed) {
        const QString wanted = typed.trimmed();
        sayObstacle(verb, wanted.isEmpty()         ? tr("Type a name.")
                          : taken.contains(wanted) ? tr("This name is taken.")
                                                   : QString());
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, name] {
        Q_EMIT named(name->text().trimmed());
        accept();
    });
    name->setText(proposal);
    name->selectAll();
    resize(fontMetrics().averageCharWidth() * 60, sizeHint().height());
}

} // namespace podesk
