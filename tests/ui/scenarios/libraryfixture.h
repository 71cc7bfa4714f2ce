// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/details/dialogfixture.h"
#include "ui/scenarios/scenariolibrary.h"
#include "ui/scenarios/scenariomodel.h"
#include "ui/scenarios/scenariospage.h"

namespace podesk::test {

using namespace Qt::StringLiterals;

/// The page over a folder and settings of its own.
class LibraryFixture : public DialogFixture
{
public:
    LibraryFixture()
    {
        setOwnScenarioFolder(settings, folder());
        page = std::make_unique<ScenariosPage>(&runner, &settings);
        page->setFacts(workspace.facts());
        page->resize(1000, 560);
        page->show();
        page->activateWindow();
        if (!QTest::qWaitFor([this] { return page->library()->isLoaded(); }, 20'000))
            qFatal("The library does not come");
    }
    ~LibraryFixture() { page.reset(); }

    QString folder() const { return dir.filePath(u"mine"_s); }
    QString path(const QString& name) const { return dir.filePath(name); }
    int shipped() const { return int(shippedScenarioFiles().size()); }
    Scenario sample(const QString& id) const
    {
        Scenario scenario = shippedScenarioFiles().first().scenario;
        scenario.id = id;
        scenario.title = u"Sample "_s + id;
        return scenario;
    }
    void store(const QString& path, const Scenario& scenario) const
    {
        QDir().mkpath(QFileInfo(path).absolutePath());
        if (!saveScenario(scenario, path))
            qFatal("The scenario cannot be written");
    }
    bool select(const QString& id)
    {
        for (int row = 0; row < page->model()->rowCount(); ++row) {
            if (page->model()->file(row).scenario.id == id) {
                page->cards()->setCurrentIndex(page->model()->index(row));
                return true;
            }
        }
        return false;
    }
    /// Answers the file dialog of that name.
    void choose(const char* dialogName, const QString& path)
    {
        auto* dialog = page->window()->findChild<QFileDialog*>(QString::fromLatin1(dialogName));
        if (!dialog)
            qFatal("There is no %s", dialogName);
        dialog->selectFile(path);
        static_cast<QDialog*>(dialog)->accept();
    }
    void addLearner(const QString& name)
    {
        page->findChild<QAction*>(u"addLearner"_s)->trigger();
        auto* dialog = page->window()->findChild<QInputDialog*>(u"addLearnerDialog"_s);
        typeOver(named<QLineEdit>(dialog, "learnerName"), name);
        QTest::keyClick(dialog, Qt::Key_Return);
    }
    QString pageText() const { return named<QTextBrowser>(page.get(), "scenarioPage")->toPlainText(); }
    ScenarioAttempt attempt(const QString& id, int right, int steps) const
    {
        ScenarioAttempt made{id, *Instant::fromText(u"2026-11-03T10:00"), PlayMode::Practise, Edition::E2024};
        made.steps = made.done = steps;
        made.right = right;
        made.hints = 2;
        return made;
    }

    QTemporaryDir dir;
    UiSettings settings{dir.filePath(u"settings.ini"_s)};
    std::unique_ptr<ScenariosPage> page;
};

} // namespace podesk::test
