// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/learnerbar.h"

#include "ui/common/filequestion.h"
#include "ui/scenarios/scenariolibrary.h"

#include <QtCore/QDir>
#include <QtCore/QStandardPaths>
#include <QtGui/QAction>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

const QString chosenKey = u"learner"_s;
constexpr int longestName = 200;

} // namespace

LearnerBar::LearnerBar(ScenarioLibrary* library, UiSettings* settings, QWidget* parent)
    : QWidget(parent)
    , m_library(library)
    , m_settings(settings)
    , m_label(new QLabel(this))
    , m_choice(new QComboBox(this))
    , m_menu(new QToolButton(this))
    , m_add(new QAction(this))
    , m_import(new QAction(this))
    , m_export(new QAction(this))
{
    setObjectName(u"learnerBar"_s);
    build();
    retranslate();
    connect(library, &ScenarioLibrary::changed, this, &LearnerBar::fill);
    connect(library, &ScenarioLibrary::learnerStored, this, [this](const LearnerFile& file) { choose(file.path); });
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] { choose(m_choice->currentData().toString()); });
    connect(m_add, &QAction::triggered, this, &LearnerBar::askForName);
    connect(m_import, &QAction::triggered, this, &LearnerBar::askForImport);
    connect(m_export, &QAction::triggered, this, &LearnerBar::askForExport);
}

void LearnerBar::build()
{
    m_choice->setObjectName(u"learner"_s);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(18);
    m_label->setBuddy(m_choice);
    m_menu->setObjectName(u"learnerMenu"_s);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setFocusPolicy(Qt::StrongFocus);
    m_add->setObjectName(u"addLearner"_s);
    m_import->setObjectName(u"importLearner"_s);
    m_export->setObjectName(u"exportLearner"_s);
    auto* menu = new QMenu(m_menu);
    menu->setObjectName(u"learnerActions"_s);
    menu->addActions({m_add, m_import, m_export});
    menu->setToolTipsVisible(true);
    m_menu->setMenu(menu);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_label);
    row->addWidget(m_choice, 1);
    row->addWidget(m_menu);
}

const LearnerFile* LearnerBar::learner() const
{
    const QString chosen = m_settings->text(chosenKey);
    const auto& all = m_library->learners();
    const auto found = std::ranges::find(all, chosen, &LearnerFile::path);
    return chosen.isEmpty() || found == all.end() ? nullptr : &*found;
}

void LearnerBar::choose(const QString& path)
{
    if (path == m_settings->text(chosenKey))
        return;
    m_settings->setText(chosenKey, path);
    fill();
}

void LearnerBar::fill()
{
    {
        const QSignalBlocker quiet(m_choice);
        m_choice->clear();
        m_choice->addItem(tr("Nobody (results are not kept)"), QString());
        for (const LearnerFile& file : m_library->learners())
            m_choice->addItem(file.learner.name, file.path);
        const LearnerFile* chosen = learner();
        m_choice->setCurrentIndex(chosen ? m_choice->findData(chosen->path) : 0);
    }
    judge();
    Q_EMIT learnerChanged();
}

void LearnerBar::judge()
{
    const bool isSomebody = learner() != nullptr;
    m_export->setEnabled(isSomebody);
    m_export->setToolTip(isSomebody ? tr("Writes a copy of the learner's file elsewhere")
                                    : tr("Choose a learner first."));
}

void LearnerBar::askForName()
{
    auto* dialog = new QInputDialog(window());
    dialog->setObjectName(u"addLearnerDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Add a learner"));
    dialog->setLabelText(tr("&Name:"));
    dialog->setTextValue({}); // makes the field
    if (auto* name = dialog->findChild<QLineEdit*>()) {
        name->setObjectName(u"learnerName"_s);
        name->setAccessibleName(tr("Name of the learner"));
        name->setMaxLength(longestName);
    }
    connect(dialog, &QInputDialog::textValueSelected, m_library, &ScenarioLibrary::addLearner);
    dialog->open();
}

void LearnerBar::askForImport()
{
    askForFile(window(),
               {FileQuestion::For::Opening, u"importLearnerDialog"_s, tr("Import a learner's file"),
                QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                tr("Learners (*.learner.json);;All files (*)")},
               m_library, [library = m_library](const QString& path) { library->importLearner(path); });
}

void LearnerBar::askForExport()
{
    const LearnerFile* chosen = learner();
    if (!chosen)
        return;
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    askForFile(window(),
               {FileQuestion::For::Saving, u"exportLearnerDialog"_s, tr("Export the learner's file"),
                documents.filePath(QFileInfo(chosen->path).fileName()), tr("Learners (*.learner.json);;All files (*)")},
               this, [this, path = chosen->path](const QString& to) { m_library->exportLearner(path, to); });
}

void LearnerBar::retranslate()
{
    m_label->setText(tr("&Learner:"));
    m_choice->setAccessibleName(tr("Learner whose results are kept and shown"));
    m_menu->setText(tr("Learners"));
    m_menu->setAccessibleName(tr("Learners"));
    m_menu->setToolTip(tr("Adds, imports and exports learners"));
    m_add->setText(tr("&Add a learner..."));
    m_import->setText(tr("&Import a learner's file..."));
    m_export->setText(tr("&Export the learner's file..."));
    fill();
}

} // namespace podesk
