// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/newworkspacedialog.h"

#include "core/domain/accountnumber.h"
#include "ui/common/filequestion.h"
#include "ui/details/fieldhint.h"
#include "ui/details/limitededits.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateTimeEdit>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 200;
constexpr int longestPath = 4'096;

QString freePath(const QString& folder)
{
    const QDir place(folder);
    QString path = place.filePath(u"purchase-orders.podesk"_s);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = place.filePath(u"purchase-orders-%1.podesk"_s.arg(number));
    return path;
}

} // namespace

class NewWorkspaceDialog::Private
{
public:
    LimitedLineEdit* name;
    LimitedLineEdit* path;
    HintedField* pathField;
    LimitedLineEdit* account;
    HintedField* accountField;
    QRadioButton* real;
    QRadioButton* simulated;
    QDateTimeEdit* at;
    QComboBox* edition;
    QCheckBox* quotas;
    FieldHint* obstacle;
    QPushButton* create;

    void addClock(QFormLayout* form, QWidget* parent)
    {
        simulated = new QRadioButton(NewWorkspaceDialog::tr("&Simulated: you move the time, from"), parent);
        real = new QRadioButton(NewWorkspaceDialog::tr("&Real: your own books, on today's date"), parent);
        simulated->setObjectName(u"clockSimulated"_s);
        real->setObjectName(u"clockReal"_s);
        real->setChecked(true);
        at = new QDateTimeEdit(QDateTime(QDateTime::currentDateTimeUtc().date(), QTime(0, 0), Qt::UTC), parent);
        at->setObjectName(u"clockAt"_s);
        at->setAccessibleName(NewWorkspaceDialog::tr("Simulated time at the start, UTC"));
        at->setTimeSpec(Qt::UTC);
        at->setDisplayFormat(u"d MMM yyyy HH:mm 'UTC'"_s);
        at->setCalendarPopup(true);
        at->setEnabled(false);
        auto* clocks = new QVBoxLayout;
        clocks->addWidget(real);
        auto* row = new QHBoxLayout;
        row->addWidget(simulated);
        row->addWidget(at, 1);
        clocks->addLayout(row);
        form->addRow(NewWorkspaceDialog::tr("Clock"), clocks);
        QObject::connect(simulated, &QRadioButton::toggled, at, &QWidget::setEnabled);
    }

    void addRules(QFormLayout* form, QWidget* parent)
    {
        edition = new QComboBox(parent);
        edition->setObjectName(u"edition"_s);
        edition->addItem(NewWorkspaceDialog::tr("2024: the buyer guide's older page"), int(Edition::E2024));
        edition->addItem(NewWorkspaceDialog::tr("2026: the newer behaviour"), int(Edition::E2026));
        form->addRow(NewWorkspaceDialog::tr("Rule &edition"), edition);
        quotas = new QCheckBox(NewWorkspaceDialog::tr("Hold to &AWS's limits"), parent);
        quotas->setObjectName(u"quotas"_s);
        quotas->setChecked(true);
        auto* field = new HintedField(quotas, parent);
        field->setNote(
            NewWorkspaceDialog::tr("IDs of at most 100 listed characters, 100 active purchase orders an account, 100 "
                                   "line items, 20 contacts and 50 tags "
                                   "each. Switch it off for imported books, which know none of these limits."));
        form->addRow(NewWorkspaceDialog::tr("Limits"), field);
    }
};

NewWorkspaceDialog::NewWorkspaceDialog(const QString& folder, QWidget* parent) : QDialog(parent), d(new Private)
{
    setObjectName(u"newWorkspaceDialog"_s);
    setWindowTitle(tr("New workspace"));
    build(folder);
    connect(d->path, &QLineEdit::textChanged, this, [this] { review(); });
    connect(d->name, &QLineEdit::textChanged, this, [this] { review(); });
    connect(d->account, &QLineEdit::textChanged, this, [this] { review(); });
    review();
    d->name->setFocus();
    d->name->selectAll();
}

NewWorkspaceDialog::~NewWorkspaceDialog() = default;

void NewWorkspaceDialog::build(const QString& folder)
{
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    d->name = new LimitedLineEdit(longestName, this);
    d->name->setObjectName(u"workspaceName"_s);
    d->name->setText(tr("Purchase orders"));
    form->addRow(tr("&Name"), d->name);
    addPath(form, folder);
    addAccount(form);
    d->addClock(form, this);
    d->addRules(form, this);
    d->obstacle = new FieldHint(this);
    d->obstacle->setObjectName(u"obstacle"_s);
    auto* buttons = new QDialogButtonBox(this);
    d->create = buttons->addButton(tr("&Create workspace"), QDialogButtonBox::AcceptRole);
    d->create->setObjectName(u"verb"_s);
    d->create->setDefault(true);
    QPushButton* cancel = buttons->addButton(tr("Cance&l"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(u"cancel"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        d->create->setEnabled(false); // until setProblem() or accept()
        Q_EMIT createRequested(path(), workspace());
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &NewWorkspaceDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(d->obstacle);
    layout->addStretch();
    layout->addWidget(buttons);
}

void NewWorkspaceDialog::addPath(QFormLayout* form, const QString& folder)
{
    d->path = new LimitedLineEdit(longestPath, this);
    d->path->setObjectName(u"workspacePath"_s);
    d->path->setAccessibleName(tr("File"));
    d->path->setMinimumWidth(fontMetrics().averageCharWidth() * 50);
    d->path->setText(QDir::toNativeSeparators(freePath(folder)));
    d->pathField = new HintedField(d->path, this);
    auto* browse = new QPushButton(tr("C&hoose…"), this);
    browse->setObjectName(u"choosePath"_s);
    browse->setAccessibleName(tr("Choose the file"));
    browse->setAutoDefault(false);
    d->pathField->addBeside(browse);
    auto* label = new QLabel(tr("&File"), this);
    label->setBuddy(d->path);
    form->addRow(label, d->pathField);
    connect(browse, &QPushButton::clicked, this, &NewWorkspaceDialog::choosePath);
}

void NewWorkspaceDialog::choosePath()
{
    askForFile(this,
               {FileQuestion::For::SavingAnew, u"newWorkspaceFileDialog"_s, tr("Where the new workspace shall lie"),
                path(), tr("Workspaces (*.podesk);;All files (*)"), u"podesk"_s},
               this, [this](const QString& file) { d->path->setText(QDir::toNativeSeparators(file)); });
}

void NewWorkspaceDialog::addAccount(QFormLayout* form)
{
    d->account = new LimitedLineEdit(longestName, this);
    d->account->setObjectName(u"accountNumber"_s);
    d->account->setAccessibleName(tr("Payer account number"));
    d->account->setText(NewWorkspace().accountNumber);
    d->accountField = new HintedField(d->account, this);
    d->accountField->setNote(tr("Twelve digits: the account whose purchase orders the workspace holds."));
    auto* accountLabel = new QLabel(tr("&Payer account number"), this);
    accountLabel->setBuddy(d->account);
    form->addRow(accountLabel, d->accountField);
}

void NewWorkspaceDialog::review()
{
    const QFileInfo file(path());
    QString problem;
    if (file.exists())
        problem = file.isDir() ? tr("This is a folder.")
                               : tr("This file exists already; a new workspace never replaces one.");
    else if (!path().isEmpty() && !file.absoluteDir().exists())
        problem = tr("There is no folder “%1”.").arg(QDir::toNativeSeparators(file.absolutePath()));
    d->pathField->setProblem(problem);
    const QString number = d->account->text();
    const bool isAccount = isAccountNumber(number);
    d->accountField->setProblem(isAccount ? QString() : tr("An account number has twelve digits."));
    QString reason = problem;
    if (d->name->text().trimmed().isEmpty())
        reason = tr("The workspace needs a name.");
    else if (path().isEmpty())
        reason = tr("The workspace needs a file.");
    else if (reason.isEmpty() && !isAccount)
        reason = d->accountField->problem();
    d->obstacle->say(FieldHint::Kind::Note, reason == problem ? QString() : reason);
    d->create->setEnabled(reason.isEmpty());
    d->create->setToolTip(reason);
    d->create->setAccessibleDescription(reason);
}

QString NewWorkspaceDialog::path() const
{
    const QString typed = QDir::fromNativeSeparators(d->path->text().trimmed());
    return typed.startsWith(u"~/"_s) ? QDir::homePath() + typed.mid(1) : typed;
}

NewWorkspace NewWorkspaceDialog::workspace() const
{
    NewWorkspace settings;
    settings.name = d->name->text().trimmed();
    settings.accountNumber = d->account->text();
    settings.clock = d->simulated->isChecked() ? ClockKind::Simulated : ClockKind::Real;
    if (d->simulated->isChecked())
        settings.at = Instant::fromDateTime(d->at->dateTime());
    settings.edition = Edition(d->edition->currentData().toInt());
    settings.quotas = d->quotas->isChecked() ? Quotas::aws() : Quotas::off();
    return settings;
}

void NewWorkspaceDialog::setProblem(const QString& sentence)
{
    d->create->setEnabled(true);
    d->pathField->setProblem(sentence);
    d->path->setFocus();
}

} // namespace podesk
