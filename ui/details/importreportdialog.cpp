// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/importreportdialog.h"

#include "ui/details/findingsview.h"
#include "ui/words/words.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

QString importFigures(const ImportReport& report, bool isTrial)
{
    const QLocale locale;
    QStringList lines;
    lines.append(ImportReportDialog::tr("Read: %1 rows with %2 line items.")
                     .arg(words::countText(report.rowsRead, locale), words::countText(report.linesRead, locale)));
    const QString outcome = isTrial ? ImportReportDialog::tr("Can go in: %1 purchase orders with %2 line items.")
                                    : ImportReportDialog::tr("Imported: %1 purchase orders with %2 line items.");
    lines.append(
        outcome.arg(words::countText(report.ordersImported, locale), words::countText(report.linesImported, locale)));
    QStringList totals;
    for (const CurrencyTotals& total : report.totals)
        totals.append(words::totalsText(total, locale));
    if (!totals.isEmpty())
        lines.append(ImportReportDialog::tr("Totals: %1").arg(totals.join(u"; "_s)));
    QStringList rounding;
    for (const auto& [currency, difference] : report.roundingInAll)
        rounding.append(currency.code() + u' ' + difference);
    if (report.linesRounded > 0)
        lines.append(ImportReportDialog::tr("Rounding changed the figure on %1 line items, by %2 in all.")
                         .arg(words::countText(report.linesRounded, locale), rounding.join(u"; "_s)));
    lines.append(report.findings.isEmpty() ? ImportReportDialog::tr("✓ Nothing is wrong with any row.")
                                           : ImportReportDialog::tr("! %n finding(s): these rows stay out.", nullptr,
                                                                    static_cast<int>(report.findings.size())));
    return lines.join(u'\n');
}

ImportReportDialog::ImportReportDialog(const ImportReport& report, QWidget* parent) : QDialog(parent)
{
    setObjectName(u"importReportDialog"_s);
    setWindowTitle(tr("Report of the import"));
    auto* summary = new QLabel(importFigures(report, false), this);
    summary->setObjectName(u"summary"_s);
    summary->setWordWrap(true);
    summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* findings = new FindingsView(this);
    findings->setFindings(report.findings);
    findings->setVisible(!report.findings.isEmpty());
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"close"_s);
    close->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(summary);
    layout->addWidget(findings, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (!report.findings.isEmpty())
        resize(fontMetrics().averageCharWidth() * 105, fontMetrics().height() * 24);
    close->setFocus();
}

} // namespace podesk
