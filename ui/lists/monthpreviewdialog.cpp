// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/monthpreviewdialog.h"

#include "core/engine/invoicepreview.h"
#include "ui/common/recordtext.h"
#include "ui/common/windowsize.h"
#include "ui/details/fieldhint.h"
#include "ui/details/plainrowstab.h"
#include "ui/details/whyview.h"
#include "ui/help/helpdesk.h"
#include "ui/lists/exportdialog.h"
#include "ui/lists/rowcopy.h"
#include "ui/words/reportwords.h"
#include "ui/words/words.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr ListKind invoices = ListKind::Invoices;
/// Ends of months that one may look ahead to: this one, the next, a quarter and a year on.
constexpr std::array horizons{0, 1, 3, 12};
constexpr int nextMonth = 1; ///< in their order

/// What there is to know of an invoice that is still to come, in this order.
QList<int> shownColumns()
{
    QList<int> columns;
    for (const QStringView name :
         {u"issued", u"kind", u"payer", u"issuer", u"product", u"amount", u"purchase-order", u"outcome"})
        columns << listFieldIndex(invoices, name);
    return columns;
}

QList<PlainRowsModel::Column> headings()
{
    QList<PlainRowsModel::Column> columns;
    for (const int column : shownColumns()) {
        const ListField& field = listFields(invoices)[column];
        const bool isOutcome = field.name == "outcome"_L1;
        columns << PlainRowsModel::Column{words::fieldHeading(invoices, QString(field.name)),
                                          field.kind == FieldKind::Money, isOutcome ? QString(field.name) : QString()};
    }
    return columns;
}

PlainRowsModel::Row rowOf(const PreviewedInvoice& previewed)
{
    PlainRowsModel::Row row;
    for (const int column : shownColumns())
        row.texts << cellLine(listFields(invoices)[column], previewed.row.cells.value(column));
    row.word = poOutcomeText(previewed.invoice.outcome);
    return row;
}

} // namespace

MonthPreviewDialog::MonthPreviewDialog(EngineClient* client, UiSettings* settings, QWidget* parent)
    : QDialog(parent)
    , m_client(client)
    , m_settings(settings)
    , m_horizon(new QComboBox(this))
    , m_headline(new QLabel(this))
    , m_sums(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_problem(new FieldHint(this))
    , m_sides(new QSplitter(Qt::Vertical, this))
    , m_rows(new PlainRowsTab(u"previewedInvoices"_s, tr("Invoices to come"),
                              tr("As things stand, no invoice comes in this time. Buy something on the page Checkout, "
                                 "record usage, or look further ahead."),
                              headings(), this))
    , m_why(new WhyView(WhyView::Records::Named, this))
{
    setObjectName(u"monthPreviewDialog"_s);
    setWindowTitle(tr("Preview of the next invoices"));
    build();
    connect(m_rows, &PlainRowsTab::currentRowChanged, this, &MonthPreviewDialog::showWhy);
    connect(m_why, &WhyView::followed, this, [this](const RecordLink& link) {
        if (HelpDesk* help = HelpDesk::of(this))
            help->openRule(link.name);
    });
    ask();
}

MonthPreviewDialog::~MonthPreviewDialog()
{
    if (m_cancelled)
        m_cancelled->store(true); // nobody waits for the answer any more
}

void MonthPreviewDialog::build()
{
    m_horizon->setObjectName(u"previewHorizon"_s);
    m_horizon->setAccessibleName(tr("Invoices until"));
    m_horizon->setEnabled(false);
    m_headline->setObjectName(u"previewHeadline"_s);
    m_sums->setObjectName(u"previewSums"_s);
    for (QLabel* label : {m_headline, m_sums}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_progress->setObjectName(u"previewProgress"_s);
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("Looking ahead"));
    m_problem->setObjectName(u"previewProblem"_s);
    m_sides->setObjectName(u"previewSides"_s);
    m_sides->setChildrenCollapsible(false);
    m_sides->addWidget(m_rows);
    m_sides->addWidget(m_why);
    m_sides->setStretchFactor(0, 1);
    m_sides->setStretchFactor(1, 1);
    auto* form = new QFormLayout;
    form->addRow(tr("Invoices &until"), m_horizon);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_headline);
    column->addWidget(m_progress);
    column->addWidget(m_problem);
    column->addWidget(m_sides, 1);
    column->addWidget(m_sums);
    column->addWidget(buildButtons());
    for (QWidget* side : std::initializer_list<QWidget*>{m_rows, m_why}) { // its margins are the dialog's
        QMargins margins = side->layout()->contentsMargins();
        margins.setLeft(0);
        margins.setRight(0);
        side->layout()->setContentsMargins(margins);
    }
    openWithinScreen(this, QSize(fontMetrics().averageCharWidth() * 160, fontMetrics().height() * 38));
}

QWidget* MonthPreviewDialog::buildButtons()
{
    auto* buttons = new QDialogButtonBox(this);
    m_copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(u"copyPreview"_s);
    m_copy->setToolTip(tr("Copies all rows with their headings for a spreadsheet"));
    m_export = buttons->addButton(tr("&Export..."), QDialogButtonBox::ActionRole);
    m_export->setObjectName(u"exportPreview"_s);
    m_export->setToolTip(tr("Writes these invoices to a file, with the columns of the list of invoices"));
    QPushButton* close = buttons->addButton(tr("C&lose"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"close"_s);
    close->setDefault(true);
    connect(m_copy, &QPushButton::clicked, this, &MonthPreviewDialog::copy);
    connect(m_export, &QPushButton::clicked, this, &MonthPreviewDialog::exportRows);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void MonthPreviewDialog::ask()
{
    if (m_cancelled)
        m_cancelled->store(true);
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    RunOptions options;
    options.cancelled = m_cancelled;
    std::optional<Instant> until;
    if (m_horizon->count() > 0)
        until = Instant{m_horizon->currentData().toLongLong()};
    m_progress->setVisible(true);
    m_problem->say(FieldHint::Kind::Note, {});
    for (QWidget* widget : std::initializer_list<QWidget*>{m_sides, m_sums})
        widget->setVisible(false);
    for (QPushButton* button : {m_copy, m_export})
        button->setEnabled(false);
    m_headline->setText(tr("Running the clock ahead; nothing of it is kept…"));
    m_newest.ask(m_client->previewInvoices(until, options), this,
                 [this](const Result<InvoicePreview>& preview) { take(preview); });
}

void MonthPreviewDialog::take(const Result<InvoicePreview>& preview)
{
    m_progress->setVisible(false);
    if (!preview) {
        m_headline->clear();
        m_problem->say(FieldHint::Kind::Problem, words::errorSentence(preview.error()));
        return;
    }
    m_preview = *preview;
    if (m_horizon->count() == 0)
        fillHorizons(m_preview.from);
    fill();
}

void MonthPreviewDialog::fillHorizons(Instant now)
{
    const QSignalBlocker quiet(m_horizon);
    for (const int months : horizons) {
        const Month month = Month::containing(now).plus(months);
        m_horizon->addItem(tr("the end of %1", "month").arg(words::monthText(month, QLocale())), month.end().msecs);
    }
    m_horizon->setCurrentIndex(nextMonth);
    m_horizon->setEnabled(true);
    connect(m_horizon, &QComboBox::currentIndexChanged, this, &MonthPreviewDialog::ask);
}

void MonthPreviewDialog::fill()
{
    QList<PlainRowsModel::Row> rows;
    for (const PreviewedInvoice& each : std::as_const(m_preview.invoices))
        rows << rowOf(each);
    const bool hasRows = !rows.isEmpty();
    const QLocale locale;
    QString headline = tr("If nothing changes, %1 from %2 to %3.", "n invoices, dates")
                           .arg(words::recordCount(invoices, m_preview.count), words::dateText(m_preview.from, locale),
                                words::dateText(Instant{m_preview.until.msecs - 1}, locale));
    if (m_preview.count > rows.size())
        headline += u' ' + tr("The first %1 are shown.").arg(words::countText(rows.size(), locale));
    m_headline->setText(headline);
    m_sums->setText(sums());
    m_sides->setVisible(true);
    m_sums->setVisible(hasRows);
    m_why->setVisible(hasRows);
    for (QPushButton* button : {m_copy, m_export}) {
        button->setEnabled(hasRows);
        button->setAccessibleDescription(hasRows ? button->toolTip() : tr("There is nothing to take along."));
    }
    m_rows->setRows(rows);
    showWhy(hasRows ? 0 : -1);
    m_rows->setFocus();
}

/// A line for each currency: two of them never add.
QString MonthPreviewDialog::sums() const
{
    QStringList lines;
    for (const InvoicePreview::Sum& sum : m_preview.sums)
        lines << words::previewedSum(sum.invoices, {sum.withPoMinor, sum.currency}, {sum.withoutPoMinor, sum.currency},
                                     QLocale());
    return lines.join(u'\n');
}

void MonthPreviewDialog::showWhy(int row)
{
    m_row = row;
    if (row >= 0 && row < m_preview.invoices.size())
        m_why->tell(tellingOf(m_preview.invoices.at(row).why));
    else
        m_why->tellNothing({});
}

void MonthPreviewDialog::copy()
{
    const QList<int> columns = withCurrency(invoices, shownColumns());
    QStringList lines{spreadsheetHeader(invoices, columns)};
    for (const PreviewedInvoice& each : std::as_const(m_preview.invoices))
        lines << spreadsheetLine(invoices, each.row, columns);
    QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
}

void MonthPreviewDialog::exportRows()
{
    askForExport(u"invoices-to-come"_s, m_preview.invoices.size(), m_row >= 0 ? 1 : 0, invoices, shownColumns(),
                 m_settings, this, [this](const ExportChoice& choice) {
                     QList<ListRow> rows;
                     for (qsizetype row = 0; row < m_preview.invoices.size(); ++row) {
                         if (!choice.onlySelected || row == m_row)
                             rows << m_preview.invoices.at(row).row;
                     }
                     write(choice.fields, rows, choice.format, choice.path);
                 });
}

void MonthPreviewDialog::write(const QStringList& fields, const QList<ListRow>& rows, const QString& format,
                               const QString& path)
{
    whenDone(m_client->exportRows(invoices, rows, fields, format, path), this,
             [this, path](const Result<qint64>& written) {
                 if (written)
                     m_problem->say(FieldHint::Kind::Note, words::exported(invoices, *written, path));
                 else
                     m_problem->say(FieldHint::Kind::Problem, words::errorSentence(written.error()));
             });
}

} // namespace podesk
