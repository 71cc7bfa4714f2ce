// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/importdialog.h"

#include "ui/common/latest.h"
#include "ui/details/fieldhint.h"
#include "ui/details/findingsview.h"
#include "ui/details/importreportdialog.h"
#include "ui/details/importsource.h"
#include "ui/words/words.h"

#include <QtCore/QTimer>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

class ImportDialog::Private
{
public:
    enum class Stage { Source, Checking, Checked, Importing, Done };

    CommandRunner* runner;
    ImportSource* source;
    QLabel* summary;
    FindingsView* findings;
    QProgressBar* progress;
    FieldHint* problem;
    FieldHint* obstacle;
    QPushButton* check;
    QPushButton* import;
    QPushButton* close;
    Stage stage = Stage::Source;
    ImportReport report;
    std::shared_ptr<std::atomic_bool> cancelled;
    struct Counts
    {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
    };
    std::shared_ptr<Counts> counts;
    QTimer* ticking;

    void showProgress()
    {
        constexpr int steps = 1'000;
        const qint64 total = counts ? counts->total.load() : 0;
        progress->setRange(0, total > 0 ? steps : 0);
        progress->setValue(total > 0 ? static_cast<int>(counts->done.load() * steps / total) : 0);
    }

    bool isRunning() const { return stage == Stage::Checking || stage == Stage::Importing; }
};

ImportDialog::ImportDialog(CommandRunner* runner, QWidget* parent) : QDialog(parent), d(new Private)
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import purchase orders"));
    d->runner = runner;
    build();
    connect(d->source, &ImportSource::changed, this, [this] {
        if (d->isRunning())
            return;
        d->stage = Private::Stage::Source; // a check of other files says nothing about these
        refresh();
    });
    connect(d->check, &QPushButton::clicked, this, [this] { run(true); });
    connect(d->import, &QPushButton::clicked, this, [this] { run(false); });
    d->ticking = new QTimer(this);
    d->ticking->setInterval(100);
    connect(d->ticking, &QTimer::timeout, this, [this] { d->showProgress(); });
    refresh();
    whenDone(runner->client()->facts(), this, [this](const Result<WorkspaceFacts>& facts) {
        if (facts)
            d->source->setAccounts(facts->accounts);
    });
}

void ImportDialog::build()
{
    d->source = new ImportSource(d->runner->client(), this);
    d->summary = new QLabel(
        tr("[Check] reads the files and reports what is in them; nothing is written before [Import]."), this);
    d->summary->setObjectName(u"summary"_s);
    d->summary->setWordWrap(true);
    d->summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    d->findings = new FindingsView(this);
    d->findings->setVisible(false);
    d->progress = new QProgressBar(this);
    d->progress->setObjectName(u"progress"_s);
    d->progress->setAccessibleName(tr("Progress"));
    d->progress->setVisible(false);
    d->problem = new FieldHint(this);
    d->problem->setObjectName(u"problem"_s);
    d->obstacle = new FieldHint(this);
    d->obstacle->setObjectName(u"obstacle"_s);
    auto* buttons = new QDialogButtonBox(this);
    d->check = buttons->addButton(tr("&Check"), QDialogButtonBox::ActionRole);
    d->check->setObjectName(u"check"_s);
    d->import = buttons->addButton(tr("&Import"), QDialogButtonBox::ActionRole);
    d->import->setObjectName(u"import"_s);
    d->close = buttons->addButton(tr("C&lose"), QDialogButtonBox::RejectRole);
    d->close->setObjectName(u"close"_s);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(d->source);
    layout->addWidget(d->summary);
    layout->addWidget(d->findings, 1);
    layout->addWidget(d->progress);
    layout->addWidget(d->problem);
    layout->addWidget(d->obstacle);
    layout->addStretch();
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 105, fontMetrics().height() * 28);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
}

ImportDialog::~ImportDialog()
{
    if (d->cancelled)
        d->cancelled->store(true);
}

void ImportDialog::refresh()
{
    const bool isRunning = d->isRunning();
    const bool isDone = d->stage == Private::Stage::Done;
    const QString missing = d->source->obstacle();
    d->source->setEnabled(!isRunning && !isDone);
    d->progress->setVisible(isRunning);
    d->close->setText(isRunning ? tr("C&ancel") : tr("C&lose"));
    d->check->setEnabled(!isRunning && !isDone && missing.isEmpty());
    const bool canImport = d->stage == Private::Stage::Checked && d->report.ordersImported > 0;
    d->import->setEnabled(canImport);
    d->import->setText(canImport ? tr("&Import %n", nullptr, static_cast<int>(d->report.ordersImported))
                                 : tr("&Import"));
    QString reason = missing;
    if (reason.isEmpty() && d->stage == Private::Stage::Source)
        reason = tr("Check the files before importing them.");
    if (d->stage == Private::Stage::Checked && !canImport)
        reason = tr("There is nothing that can go in.");
    d->obstacle->say(FieldHint::Kind::Note, isRunning || isDone ? QString() : reason);
    for (QPushButton* button : {d->check, d->import}) {
        button->setToolTip(button->isEnabled() ? QString() : reason);
        button->setAccessibleDescription(button->toolTip());
        button->setDefault(false);
    }
    QPushButton* next = canImport ? d->import : (isDone || isRunning ? d->close : d->check);
    next->setDefault(true);
    const bool hasFindings = (d->stage == Private::Stage::Checked || isDone) && !d->report.findings.isEmpty();
    d->findings->setVisible(hasFindings);
}

void ImportDialog::run(bool dryRun)
{
    d->stage = dryRun ? Private::Stage::Checking : Private::Stage::Importing;
    d->problem->say(FieldHint::Kind::Problem, {});
    d->summary->setText(dryRun ? tr("Reading and checking…") : tr("Importing…"));
    d->cancelled = std::make_shared<std::atomic_bool>(false);
    d->progress->setRange(0, 0);
    RunOptions options = d->runner->options();
    options.dryRun = dryRun;
    options.cancelled = d->cancelled;
    // Called on the storage thread, thousands of times: it leaves two numbers behind, and a timer here looks at them.
    d->counts = std::make_shared<Private::Counts>();
    options.progress = [counts = d->counts](qint64 done, qint64 total) {
        counts->done.store(done);
        counts->total.store(total);
    };
    d->ticking->start();
    refresh();
    const auto future =
        d->runner->client()->importOrders(d->source->mapping(), d->source->files(), d->source->payer(), options);
    whenDone(future, this, [this, dryRun](const Result<ImportReport>& report) { finish(dryRun, report); });
}

void ImportDialog::finish(bool dryRun, const Result<ImportReport>& report)
{
    d->cancelled.reset();
    d->ticking->stop();
    if (!report) {
        d->stage = Private::Stage::Source;
        d->summary->setText(report.error().code == ErrorCode::Cancelled ? tr("Cancelled. Nothing was written.")
                                                                        : QString());
        d->problem->say(FieldHint::Kind::Problem,
                        report.error().code == ErrorCode::Cancelled ? QString() : words::errorSentence(report.error()));
        refresh();
        return;
    }
    d->report = *report;
    const bool isRefused =
        report->outcome.refusal && (dryRun || report->ordersImported == 0) && report->findings.isEmpty();
    d->problem->say(FieldHint::Kind::Problem, isRefused ? words::errorSentence(*report->outcome.refusal) : QString());
    d->stage = dryRun ? Private::Stage::Checked : Private::Stage::Done;
    d->findings->setFindings(report->findings);
    d->summary->setText(importFigures(d->report, dryRun));
    refresh();
    (dryRun && d->report.ordersImported > 0 ? d->import : d->close)->setFocus();
    if (!dryRun)
        Q_EMIT imported(d->report);
}

void ImportDialog::reject()
{
    if (d->cancelled) {
        // The first Escape stops the work; its answer says that nothing was written.
        d->cancelled->store(true);
        return;
    }
    QDialog::reject();
}

} // namespace podesk
