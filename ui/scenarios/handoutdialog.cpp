// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/handoutdialog.h"

#include "ui/common/filequestion.h"
#include "ui/common/messagebar.h"
#include "ui/common/permissions.h"
#include "ui/details/fieldhint.h"
#include "ui/details/limitededits.h"
#include "ui/words/words.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QGroupBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestPath = 4'096;

} // namespace

HandOutDialog::HandOutDialog(const Scenario& scenario, MessageBar* messages, QWidget* parent)
    : QDialog(parent)
    , m_scenario(scenario)
    , m_messages(messages)
    , m_learner(new QRadioButton(tr("For &learners: the answers stand at the end"), this))
    , m_trainer(new QRadioButton(tr("For the &trainer: answers, hints and notes in their places"), this))
    , m_edition(new QComboBox(this))
    , m_pictures(new QCheckBox(tr("With a &picture of the window after each step"), this))
    , m_path(new LimitedLineEdit(longestPath, this))
    , m_pathField(new HintedField(m_path, this))
    , m_progress(new QProgressBar(this))
    , m_problem(new FieldHint(this))
{
    setObjectName(u"handOutDialog"_s);
    setWindowTitle(tr("Hand-out of “%1”").arg(scenario.title));
    build();
    connect(m_path, &QLineEdit::textChanged, this, &HandOutDialog::review);
    review();
}

void HandOutDialog::build()
{
    m_learner->setObjectName(u"handOutLearner"_s);
    m_trainer->setObjectName(u"handOutTrainer"_s);
    m_learner->setChecked(true);
    m_edition->setObjectName(u"handOutEdition"_s);
    m_edition->setAccessibleName(tr("Edition of the rules"));
    for (const Edition edition : std::as_const(m_scenario.editions))
        m_edition->addItem(editionText(edition), int(edition));
    m_pictures->setObjectName(u"handOutPictures"_s);
    m_pictures->setChecked(true);
    m_progress->setObjectName(u"handOutProgress"_s);
    m_progress->setAccessibleName(tr("Making the hand-out"));
    m_progress->setVisible(false);
    m_problem->setObjectName(u"problem"_s);
    auto* whose = new QGroupBox(tr("Whose hands"), this);
    auto* choices = new QVBoxLayout(whose);
    choices->addWidget(m_learner);
    choices->addWidget(m_trainer);
    auto* column = new QVBoxLayout(this);
    column->addWidget(whose);
    addFile(column);
    column->addWidget(m_progress);
    column->addWidget(m_problem);
    column->addStretch();
    auto* buttons = new QDialogButtonBox(this);
    m_make = buttons->addButton(tr("&Make the hand-out"), QDialogButtonBox::AcceptRole);
    m_make->setObjectName(u"verb"_s);
    m_make->setDefault(true);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole)->setObjectName(u"cancel"_s);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &HandOutDialog::make);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject); // and with the dialog goes its maker
}

void HandOutDialog::addFile(QVBoxLayout* column)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_path->setObjectName(u"handOutPath"_s);
    m_path->setAccessibleName(tr("File to write"));
    m_path->setMinimumWidth(fontMetrics().averageCharWidth() * 50);
    m_path->setText(QDir::toNativeSeparators(documents.filePath(m_scenario.id + u".pdf"_s)));
    auto* browse = new QPushButton(tr("&Browse..."), this);
    browse->setObjectName(u"handOutBrowse"_s);
    browse->setAutoDefault(false);
    m_pathField->addBeside(browse);
    connect(browse, &QPushButton::clicked, this, &HandOutDialog::browse);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto* edition = new QLabel(tr("&Edition:"), this);
    edition->setBuddy(m_edition);
    form->addRow(edition, m_edition);
    auto* file = new QLabel(tr("&File:"), this);
    file->setBuddy(m_path);
    form->addRow(file, m_pathField);
    column->addWidget(m_pictures);
    column->addLayout(form);
}

QString HandOutDialog::path() const
{
    return QDir::fromNativeSeparators(m_path->text().trimmed());
}

void HandOutDialog::browse()
{
    askForFile(this,
               {FileQuestion::For::Saving, u"handOutFileDialog"_s, tr("Hand-out"), path(), tr("PDF (*.pdf)"), u"pdf"_s},
               this, [this](const QString& file) { m_path->setText(QDir::toNativeSeparators(file)); });
}

void HandOutDialog::review()
{
    const QFileInfo file(path());
    QString problem;
    if (!path().isEmpty() && file.isDir())
        problem = tr("This is a folder.");
    else if (!path().isEmpty() && !file.absoluteDir().exists())
        problem = tr("There is no folder “%1”.").arg(QDir::toNativeSeparators(file.absolutePath()));
    m_pathField->setProblem(problem);
    m_pathField->setNote(file.isFile() ? tr("This file is there already and will be replaced.") : QString(),
                         FieldHint::Kind::Warning);
    QString reason = path().isEmpty() ? tr("Name a file first.") : problem;
    if (m_maker)
        reason = tr("It is being made.");
    sayObstacle(m_make, reason);
}

void HandOutDialog::make()
{
    m_problem->say(FieldHint::Kind::Problem, {});
    m_maker = new HandOutMaker({m_scenario, Edition(m_edition->currentData().toInt()),
                                m_trainer->isChecked() ? HandOutForm::Trainer : HandOutForm::Learner,
                                m_pictures->isChecked(), path()},
                               this);
    connect(m_maker, &HandOutMaker::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(m_maker, &HandOutMaker::made, this, &HandOutDialog::finish);
    connect(m_maker, &HandOutMaker::failed, this, &HandOutDialog::refuse);
    m_progress->setVisible(true);
    review();
    m_maker->start();
}

void HandOutDialog::finish(const QString& path)
{
    m_messages->show(MessageBar::Level::Success, tr("The hand-out is %1.").arg(QDir::toNativeSeparators(path)),
                     {{tr("&Open it"), u"openHandOut"_s,
                       [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }, false, true}});
    accept();
}

void HandOutDialog::refuse(const Error& error)
{
    m_maker->deleteLater();
    m_maker = nullptr;
    m_progress->setVisible(false);
    m_problem->say(FieldHint::Kind::Problem, words::errorSentence(error));
    review();
}

} // namespace podesk
