// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/aboutdialog.h"

#include "core/rules/rulebook.h"

#include <QtCore/QSysInfo>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QIcon>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(const WorkspaceFacts* facts, QWidget* parent) : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About PO Desk"));
    const QString text = diagnostics(facts);
    auto* title = new QLabel(tr("PO Desk %1").arg(QStringLiteral(PODESK_VERSION)), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    title->setFont(large);
    auto* purpose = new QLabel(
        tr("Purchase orders as AWS Marketplace and AWS Billing treat them, with the rule behind every decision.\n"
           "Free software under the GNU General Public License, version 3 or later."),
        this);
    purpose->setWordWrap(true);
    auto* details = new QLabel(text, this);
    details->setObjectName(u"diagnostics"_s);
    details->setTextFormat(Qt::PlainText);
    details->setWordWrap(true);
    details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    details->setAccessibleName(tr("Diagnostics"));
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* copy = buttons->addButton(tr("Copy &diagnostics"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"copyDiagnostics"_s);
    QPushButton* close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"closeAbout"_s);
    close->setDefault(true);
    connect(copy, &QPushButton::clicked, this, [text] { QGuiApplication::clipboard()->setText(text); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    for (QWidget* widget : {static_cast<QWidget*>(title), static_cast<QWidget*>(purpose),
                            static_cast<QWidget*>(details), static_cast<QWidget*>(buttons)})
        column->addWidget(widget);
    setMinimumWidth(460);
}

QString AboutDialog::diagnostics(const WorkspaceFacts* facts)
{
    QStringList lines{u"podesk "_s + QStringLiteral(PODESK_VERSION),
                      u"Qt "_s + QString::fromLatin1(qVersion()),
                      u"rulebook %1"_s.arg(rulebookVersion),
                      u"platform "_s + QGuiApplication::platformName(),
                      QSysInfo::prettyProductName(),
                      QSysInfo::currentCpuArchitecture(),
                      u"locale "_s + QLocale().name()};
    if (facts) {
        lines << u"clock "_s + clockKindText(facts->clock) << u"edition "_s + editionText(facts->edition)
              << u"purchase orders %1, line items %2, journal %3"_s.arg(facts->purchaseOrders)
                     .arg(facts->lineItems)
                     .arg(facts->position);
    }
    return lines.join(u'\n');
}

} // namespace podesk
