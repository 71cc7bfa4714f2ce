// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/scenariodetails.h"

#include "ui/common/flowlayout.h"
#include "ui/common/permissions.h"
#include "ui/common/quietbrowser.h"
#include "ui/common/recordlink.h"
#include "ui/scenarios/attemptwords.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

ScenarioDetails::ScenarioDetails(QWidget* parent)
    : QWidget(parent)
    , m_page(new QuietBrowser(this))
    , m_editionLabel(new QLabel(this))
    , m_edition(new QComboBox(this))
    , m_watch(new QPushButton(this))
    , m_practise(new QPushButton(this))
    , m_present(new QPushButton(this))
    , m_handOut(new QPushButton(this))
    , m_export(new QPushButton(this))
    , m_edit(new QPushButton(this))
{
    setObjectName(u"scenarioDetails"_s);
    build();
    wire();
    retranslate();
}

void ScenarioDetails::build()
{
    m_page->setObjectName(u"scenarioPage"_s);
    m_page->setOpenLinks(false);
    m_page->document()->setDocumentMargin(fontMetrics().height() / 2);
    m_edition->setObjectName(u"scenarioEdition"_s);
    m_editionLabel->setBuddy(m_edition);
    m_watch->setObjectName(u"watchScenario"_s);
    m_practise->setObjectName(u"practiseScenario"_s);
    m_present->setObjectName(u"presentScenario"_s);
    m_handOut->setObjectName(u"handOutScenario"_s);
    m_export->setObjectName(u"exportScenario"_s);
    m_edit->setObjectName(u"editScenario"_s);
    auto* edition = new QHBoxLayout;
    edition->addWidget(m_editionLabel);
    edition->addWidget(m_edition);
    auto* playing = new FlowLayout;
    for (QPushButton* button : {m_watch, m_practise, m_present})
        playing->addWidget(button);
    auto* filing = new FlowLayout;
    for (QPushButton* button : {m_handOut, m_export, m_edit})
        filing->addWidget(button);
    edition->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(edition);
    column->addLayout(playing);
    column->addWidget(m_page, 1);
    column->addLayout(filing);
}

void ScenarioDetails::wire()
{
    const auto plays = [this](QPushButton* button, PlayMode mode) {
        connect(button, &QPushButton::clicked, this,
                [this, mode] { Q_EMIT playRequested(mode, Edition(m_edition->currentData().toInt())); });
    };
    plays(m_watch, PlayMode::Watch);
    plays(m_practise, PlayMode::Practise);
    plays(m_present, PlayMode::Present);
    connect(m_handOut, &QPushButton::clicked, this, &ScenarioDetails::handOutRequested);
    connect(m_export, &QPushButton::clicked, this, &ScenarioDetails::exportRequested);
    connect(m_edit, &QPushButton::clicked, this, &ScenarioDetails::editRequested);
    connect(m_page, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        const auto link = RecordLink::fromHref(url.toString());
        if (link && link->kind == RecordLink::Kind::Rule)
            Q_EMIT ruleRequested(link->name);
    });
}

void ScenarioDetails::show(const ScenarioFile& file, const QList<ScenarioAttempt>& attempts, const QString& learner)
{
    const bool isAnother = !m_file || m_file->path != file.path || m_file->scenario.editions != file.scenario.editions;
    m_file = file;
    if (isAnother)
        fillEditions();
    const QString page = scenarioPage(file, attempts, learner);
    if (m_page->property("markdown").toString() != page) {
        m_page->setProperty("markdown", page);
        m_page->setMarkdown(page);
    }
    judge();
}

void ScenarioDetails::clear()
{
    m_file.reset();
    m_page->setProperty("markdown", {});
    m_page->clear();
    fillEditions();
    judge();
}

void ScenarioDetails::fillEditions()
{
    m_edition->clear();
    const QList<Edition> editions = m_file ? m_file->scenario.editions : QList<Edition>();
    for (const Edition edition : editions)
        m_edition->addItem(editionText(edition), int(edition));
    m_edition->setEnabled(editions.size() > 1);
}

void ScenarioDetails::judge()
{
    const QString none = m_file ? QString() : tr("No scenario is selected.");
    const bool isFaulty = m_file && !m_file->isInOrder();
    const QString faulty = isFaulty ? tr("The file is not in order; what is wrong with it stands beside.") : none;
    for (QPushButton* button : {m_watch, m_practise, m_present, m_handOut, m_export, m_edit})
        sayObstacle(button, faulty);
    m_edition->setToolTip(m_edition->count() == 1 ? tr("This scenario is for one edition of the rules.") : QString());
    if (!m_file || isFaulty)
        return;
    m_watch->setToolTip(tr("Plays it and shows each step, as Enter on its card does"));
    m_practise->setToolTip(tr("You do the steps; any way that leads there is right"));
    m_present->setToolTip(tr("Plays it in large type, for a class"));
    m_handOut->setToolTip(tr("Makes a PDF with pictures, questions and answers"));
    m_export->setToolTip(tr("Writes a copy of the file elsewhere"));
    m_edit->setToolTip(m_file->isShipped ? tr("Makes a copy in your folder and changes that")
                                         : tr("Changes its words, questions and expectations"));
}

void ScenarioDetails::retranslate()
{
    m_page->setAccessibleName(tr("About the scenario"));
    m_editionLabel->setText(tr("E&dition:"));
    m_edition->setAccessibleName(tr("Edition of the rules to play it in"));
    m_watch->setText(tr("W&atch"));
    m_practise->setText(tr("P&ractise"));
    m_present->setText(tr("Pre&sent"));
    m_handOut->setText(tr("Ha&nd-out..."));
    m_export->setText(tr("E&xport a copy..."));
    m_edit->setText(tr("Edi&t..."));
    judge();
}

} // namespace podesk
