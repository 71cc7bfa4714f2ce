// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/scenariofiles.h"
#include "tests/ui/details/dialogfixture.h"
#include "ui/scenarios/handoutdialog.h"
#include "ui/scenarios/handoutpdf.h"
#include "ui/scenarios/playing.h"
#include "ui/scenarios/scenarioplayer.h"

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// The hand-out: what each form tells and keeps for the end, the PDF with its pictures, and that Cancel leaves nothing.
class TestHandOut : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void learnersFindAnswersAtTheEnd();
    void trainersFindEverythingInItsPlace();
    void textOfOthersIsNoMarkup();
    void pdfHasPicturesAndPages();
    void fetchesNothing();
    void whatIsNotWantedIsNotWritten();
    void dialogMakesIt();
    void cancelLeavesNothing();
    void saysWhyItCannotBeWritten();
    void resultsBecomeAttempts();

private:
    static Scenario sample(const QString& id = u"suspended-purchase-order"_s)
    {
        for (const ScenarioFile& file : shippedScenarioFiles()) {
            if (file.scenario.id == id)
                return file.scenario;
        }
        return {};
    }
    /// Played without a window.
    static HandOut played(HandOutForm form, const Scenario& scenario = sample())
    {
        HandOut handOut{scenario, Edition::E2024, form, {}, {}};
        for (const StepReport& report : playedThrough(scenario, Edition::E2024).steps)
            handOut.steps.append({report, {}, false});
        return handOut;
    }
    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static qsizetype imagesOf(const QByteArray& pdf) { return pdf.count("/Subtype /Image"); }
    static qsizetype pagesOf(const QByteArray& pdf) { return pdf.count("/Type /Page\n"); }
};

void TestHandOut::learnersFindAnswersAtTheEnd()
{
    const QString text = handOutText(played(HandOutForm::Learner));
    const qsizetype answers = text.indexOf(u"## Answers"_s);
    QVERIFY(answers > 0);
    const QString before = text.left(answers);
    // Step 2 asks: its answers are offered without a sign, and neither the reasons nor what happened stand there.
    QVERIFY(before.contains(u"What will happen when the buyer types its number?"_s));
    QVERIFY(before.contains(u"☐ **C** The purchase succeeds"_s));
    QVERIFY(!before.contains(u"hard to see"_s));
    const QString asked = before.section(u"## Step "_s, 2, 2);
    QVERIFY(asked.startsWith(u"2: "_s) && asked.contains(u"Done by Buyer"_s) && !asked.contains(u"INV"_s));
    QVERIFY(!before.contains(u"Who sells, and who prints"_s));         // a hint
    QVERIFY(!text.contains(u"wrong number on an invoice is worse"_s)); // a note for the trainer
    const QString after = text.mid(answers);
    QVERIFY(after.contains(u"✓ **C**"_s) && after.contains(u"✗ **A**"_s) && after.contains(u"hard to see"_s));
    QVERIFY(after.contains(u"R41"_s) && after.contains(u"✓"_s));
    // A step that asks nothing tells what happened where it stands.
    QVERIFY(before.contains(u"PO\\-77"_s) && before.contains(u"B36"_s));
}

void TestHandOut::trainersFindEverythingInItsPlace()
{
    const QString text = handOutText(played(HandOutForm::Trainer));
    QVERIFY(!text.contains(u"## Answers"_s));
    QVERIFY(text.contains(u"✓ **C**"_s) && text.contains(u"hard to see"_s));
    QVERIFY(text.contains(u"Who sells, and who prints"_s));
    QVERIFY(text.contains(u"wrong number on an invoice is worse"_s));
    QVERIFY(text.contains(u"Done by Buyer"_s));
    for (const ScenarioStep& step : sample().steps)
        QVERIFY2(text.contains(step.title.left(10)), qPrintable(step.title));
}

void TestHandOut::textOfOthersIsNoMarkup()
{
    Scenario scenario = sample();
    scenario.title = u"*Title* [link](x)"_s;
    QTextDocument document;
    document.setMarkdown(handOutText(played(HandOutForm::Trainer, scenario)));
    QVERIFY(document.toPlainText().startsWith(scenario.title));
}

void TestHandOut::pdfHasPicturesAndPages()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"a.pdf"_s);
    QImage picture(1180, 720, QImage::Format_RGB32);
    picture.fill(Qt::darkCyan);
    QVERIFY(writePdf(u"T"_s, u"# T\n\n## One\n\ntext\n\n![x](picture:0)\n\n## Two\n\ntext\n"_s,
                     {{u"picture:0"_s, picture}}, path));
    const QByteArray pdf = bytesOf(path);
    QVERIFY(pdf.startsWith("%PDF"));
    QCOMPARE(pagesOf(pdf), 3);                           // a step begins a page
    QVERIFY(pdf.contains("/Width 1180\n/Height 720\n")); // itself, and no sign in its place
    QVERIFY(writePdf(u"T"_s, u"![x](picture:0)"_s, {}, path));
    QCOMPARE(imagesOf(pdf), imagesOf(bytesOf(path)) + 1);
}

void TestHandOut::fetchesNothing()
{
    const QTemporaryDir dir;
    QImage picture(200, 200, QImage::Format_RGB32);
    picture.fill(Qt::red);
    const QString local = dir.filePath(u"secret.png"_s);
    QVERIFY(picture.save(local));
    const QString path = dir.filePath(u"a.pdf"_s);
    QVERIFY(writePdf(u"T"_s, u"text"_s, {}, path));
    const qsizetype none = imagesOf(bytesOf(path));
    QVERIFY(writePdf(u"T"_s, u"text ![x](file://%1) ![y](%1)"_s.arg(local), {}, path));
    QCOMPARE(imagesOf(bytesOf(path)), none);
}

void TestHandOut::whatIsNotWantedIsNotWritten()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"a.pdf"_s);
    QVERIFY(writePdf(u"T"_s, u"before"_s, {}, path));
    const QByteArray before = bytesOf(path);
    const std::atomic_bool isWanted = false;
    QVERIFY(writePdf(u"T"_s, u"after"_s, {}, path, isWanted));
    QCOMPARE(bytesOf(path), before);
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files), QStringList{u"a.pdf"_s});
}

void TestHandOut::dialogMakesIt()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"suspended.pdf"_s);
    MessageBar messages;
    auto* dialog = new HandOutDialog(sample(), &messages);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    typeOver(named<QLineEdit>(dialog, "handOutPath"), path);
    QTest::mouseClick(named<QRadioButton>(dialog, "handOutTrainer"), Qt::LeftButton);
    press(dialog, "verb");
    QPointer<HandOutDialog> watched(dialog);
    QVERIFY(!button(dialog, "verb")->isEnabled());
    QVERIFY(named<QProgressBar>(dialog, "handOutProgress")->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!watched, 60'000);
    QVERIFY2(messages.newestText().contains(u"suspended.pdf"_s), qPrintable(messages.newestText()));
    const QByteArray pdf = bytesOf(path);
    QVERIFY(pdf.startsWith("%PDF"));
    QVERIFY(pagesOf(pdf) > sample().steps.size());
    // Of each step that shows a page which this window has.
    QVERIFY2(imagesOf(pdf) > 4, QByteArray::number(imagesOf(pdf)).constData());
    if (const QString folder = qEnvironmentVariable("PODESK_PICTURES"); !folder.isEmpty())
        QFile::copy(path, QDir(folder).filePath(u"handout-trainer.pdf"_s));
}

void TestHandOut::cancelLeavesNothing()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"suspended.pdf"_s);
    MessageBar messages;
    QPointer<HandOutDialog> dialog = new HandOutDialog(sample(), &messages);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    typeOver(named<QLineEdit>(dialog, "handOutPath"), path);
    press(dialog, "verb");
    auto* progress = named<QProgressBar>(dialog, "handOutProgress");
    QTRY_VERIFY_WITH_TIMEOUT(progress->value() > 0, 20'000);
    press(dialog, "cancel");
    QTRY_VERIFY(!dialog);
    QVERIFY(!QFileInfo::exists(path));
    QVERIFY(messages.newestText().isEmpty());
}

void TestHandOut::saysWhyItCannotBeWritten()
{
    const QTemporaryDir dir;
    MessageBar messages;
    HandOutDialog dialog(sample(), &messages);
    dialog.show();
    auto* path = named<QLineEdit>(&dialog, "handOutPath");
    typeOver(path, QString());
    QVERIFY(!button(&dialog, "verb")->isEnabled() && !button(&dialog, "verb")->toolTip().isEmpty());
    typeOver(path, dir.filePath(u"no/such/folder/a.pdf"_s));
    QVERIFY(!hintOf(path).isEmpty() && !button(&dialog, "verb")->isEnabled());
    typeOver(path, dir.path());
    QVERIFY(!hintOf(path).isEmpty() && !button(&dialog, "verb")->isEnabled());
    QVERIFY(writePdf(u"T"_s, u"T"_s, {}, dir.filePath(u"a.pdf"_s)));
    typeOver(path, dir.filePath(u"a.pdf"_s));
    QVERIFY(hintOf(path).contains(u"replaced"_s));
    QVERIFY(button(&dialog, "verb")->isEnabled());
    const auto refused = writePdf(u"T"_s, u"T"_s, {}, dir.filePath(u"no/such/a.pdf"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::UnwritableFile);
}

void TestHandOut::resultsBecomeAttempts()
{
    const Instant at = *Instant::fromText(u"2026-11-03");
    PlayResult result;
    result.scenario = u"month-end"_s;
    result.steps = 5;
    result.stepsDone = 5;
    result.stepsByHand = 2;
    result.mismatches = {3};
    result.hints = 1;
    ScenarioAttempt attempt = attemptOf(result, PlayMode::Present, at);
    QCOMPARE(attempt.mode, PlayMode::Present);
    QCOMPARE(attempt.right, 4);
    QCOMPARE(attempt.byHand, 2);
    QVERIFY(!attempt.isComplete());
    result.practised = true;
    result.mismatches.clear();
    attempt = attemptOf(result, PlayMode::Watch, at);
    QCOMPARE(attempt.mode, PlayMode::Practise);
    QVERIFY(attempt.isComplete());
}

QTEST_MAIN(TestHandOut)
#include "tst_handout.moc"
