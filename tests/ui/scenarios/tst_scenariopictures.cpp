// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lookedat.h"
#include "tests/ui/scenarios/libraryfixture.h"
#include "ui/common/theme.h"
#include "ui/scenarios/recorddialog.h"
#include "ui/scenarios/recordingbar.h"
#include "ui/scenarios/scenarioeditor.h"
#include "ui/words/language.h"

using namespace podesk;
using namespace podesk::test;

/// The library and everything it opens in each look: drawn, named for assistive tools, small enough for a screen of
/// 1024 x 640, and nothing cut off. With PODESK_PICTURES set to a folder each is saved there, to be looked at.
class TestScenarioPictures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRoom_data();
    void everyRoom();

private:
    using Maker = std::function<QWidget*(LibraryFixture&)>;
    static QList<std::pair<QByteArray, Maker>> rooms();

    words::Language m_language;
};

namespace {

QWidget* cards(LibraryFixture& f, const QString& id)
{
    f.addLearner(u"Ada Lovelace"_s);
    if (!QTest::qWaitFor([&] { return !f.page->library()->learners().isEmpty(); }))
        qFatal("No learner");
    f.page->noteAttempt(f.attempt(u"suspended-purchase-order"_s, 8, 8));
    f.page->noteAttempt(f.attempt(u"month-end"_s, 3, 7));
    if (!QTest::qWaitFor([&] { return f.page->library()->learners().first().learner.attempts.size() == 2; }))
        qFatal("No attempts");
    f.select(id);
    return f.page.get();
}

QWidget* faulty(LibraryFixture& f)
{
    Scenario scenario = f.sample(u"mine"_s);
    scenario.steps.first().rules = {u"R999"_s};
    f.store(f.folder() + u"/mine.json"_s, scenario);
    f.page->refresh();
    if (!QTest::qWaitFor([&] { return f.page->model()->rowCount() > f.shipped(); }))
        qFatal("No card");
    f.select(u"mine"_s);
    return f.page.get();
}

QWidget* none(LibraryFixture& f)
{
    named<QLineEdit>(f.page.get(), "scenarioSearch")->setText(u"nosuch"_s);
    return f.page.get();
}

QWidget* editor(LibraryFixture& f, int row, int tab)
{
    f.select(u"suspended-purchase-order"_s);
    press(f.page.get(), "editScenario");
    auto* editor = f.page->window()->findChild<ScenarioEditor*>();
    named<QListWidget>(editor, "editorSteps")->setCurrentRow(row);
    if (row > 0)
        named<QTabWidget>(editor, "stepForm")->setCurrentIndex(tab);
    return editor;
}

QWidget* faultyEditor(LibraryFixture& f)
{
    QWidget* shown = editor(f, 2, 0);
    typeOver(named<QLineEdit>(shown, "stepRules"), u"R999"_s);
    if (!QTest::qWaitFor([&] { return !hintOf(named<QLineEdit>(shown, "stepRules")).isEmpty(); }))
        qFatal("No fault");
    QTest::qWait(300);
    return shown;
}

QWidget* record(LibraryFixture& f)
{
    press(f.page.get(), "recordScenario");
    return f.page->window()->findChild<RecordDialog*>();
}

QWidget* bar(LibraryFixture& f)
{
    const QString path = newRecordingPath();
    if (!noteRecording({path, u"The invoice of another entity"_s, f.workspace.path(), 0}))
        qFatal("No note");
    auto* bar = RecordingBar::forWorkspace(path, f.client(), &f.messages, f.page.get());
    bar->resize(850, bar->sizeHint().height());
    bar->show();
    return bar;
}

} // namespace

QList<std::pair<QByteArray, TestScenarioPictures::Maker>> TestScenarioPictures::rooms()
{
    return {
        {"cards", [](LibraryFixture& f) { return cards(f, u"suspended-purchase-order"_s); }},
        {"cards-faulty", faulty},
        {"cards-none", none},
        {"editor-about", [](LibraryFixture& f) { return editor(f, 0, 0); }},
        {"editor-told", [](LibraryFixture& f) { return editor(f, 2, 0); }},
        {"editor-asked", [](LibraryFixture& f) { return editor(f, 2, 1); }},
        {"editor-expected", [](LibraryFixture& f) { return editor(f, 2, 2); }},
        {"editor-shown", [](LibraryFixture& f) { return editor(f, 2, 3); }},
        {"editor-faulty", faultyEditor},
        {"record", record},
        {"recording", bar},
    };
}

void TestScenarioPictures::everyRoom_data()
{
    QTest::addColumn<int>("room");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isDark");
    const auto all = rooms();
    for (int room = 0; room < all.size(); ++room) {
        for (const auto& [language, dark] : {std::pair(u"en"_s, false), std::pair(u"en"_s, true),
                                             std::pair(u"de"_s, false), std::pair(u"pseudo"_s, false)}) {
            const QByteArray name = all.at(room).first + '-' + language.toUtf8() + (dark ? "-dark" : "");
            QTest::newRow(name.constData()) << room << language << dark;
        }
    }
}

void TestScenarioPictures::everyRoom()
{
    QFETCH(int, room);
    QFETCH(QString, language);
    QFETCH(bool, isDark);
    applyTheme(isDark ? UiSettings::Theme::Dark : UiSettings::Theme::Light);
    if (!m_language.install(language))
        QSKIP("skipped: the catalogue is not there");
    LibraryFixture f;
    f.page->resize(850, 500); // what a window of 1024 x 640 leaves for it
    QWidget* widget = rooms().at(room).second(f);
    QVERIFY(widget);
    (void)f.client()->facts().result();
    QTest::qWait(100);
    const QPixmap picture = widget->grab();
    if (const QString folder = qEnvironmentVariable("PODESK_PICTURES"); !folder.isEmpty())
        QVERIFY(picture.save(QDir(folder).filePath(QString::fromLatin1(QTest::currentDataTag()) + u".png"_s)));
    QVERIFY2(unnamed(widget).isEmpty(), qPrintable(unnamed(widget).join(u", "_s)));
    QVERIFY2(widget->width() <= 1024 && widget->height() <= 640,
             qPrintable(u"%1 x %2"_s.arg(widget->width()).arg(widget->height())));
    QCOMPARE(clipped(widget), QStringList());
}

QTEST_MAIN(TestScenarioPictures)
#include "tst_scenariopictures.moc"
