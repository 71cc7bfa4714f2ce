// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/enginefixture.h"
#include "ui/common/commandrunner.h"
#include "ui/common/messagebar.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// What a command did is said above the page, with the way back or the reason.
class TestCommandRunner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aDoneCommandOffersUndo();
    void aRefusedCommandOffersWhy();
    void refusedRowsAreCounted();
    void quietRefusalsStayWithTheForm();
    void aGoneReceiverIsNotCalled();
    void thereAreNeverMoreThanThreeMessages();
    void toneTextIsReadable_data();
    void toneTextIsReadable();

private:
    void press(const QString& name)
    {
        auto* button = messages->findChild<QPushButton*>(name);
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
    }

    std::unique_ptr<TestWorkspace> workspace;
    std::unique_ptr<MessageBar> messages;
    std::unique_ptr<CommandRunner> runner;
};

void TestCommandRunner::init()
{
    workspace = std::make_unique<TestWorkspace>();
    QVERIFY(workspace->run(CreatePurchaseOrder{{}, anOrder(u"PO-77"_s)}).isDone());
    QVERIFY(workspace->run(CreatePurchaseOrder{{}, anOrder(u"PO-78"_s)}).isDone());
    messages = std::make_unique<MessageBar>();
    messages->QWidget::show();
    runner = std::make_unique<CommandRunner>(workspace->client.get(), messages.get());
}

void TestCommandRunner::aDoneCommandOffersUndo()
{
    runner->run(ChangeStatus{{ref(u"PO-77"_s)}, Status::Suspended});
    QTRY_VERIFY(messages->newestText().contains(u"PO-77"_s));
    QCOMPARE(workspace->status(u"PO-77"_s), Status::Suspended);
    press(u"messageUndo"_s);
    QTRY_VERIFY(messages->newestText().startsWith(u"Undone"_s));
    QCOMPARE(workspace->status(u"PO-77"_s), Status::Active);
}

void TestCommandRunner::aRefusedCommandOffersWhy()
{
    QSignalSpy why(runner.get(), &CommandRunner::whyRequested);
    runner->run(CreatePurchaseOrder{{}, anOrder(u"PO-77"_s)});
    QTRY_VERIFY(messages->newestText().contains(u"B1"_s));
    QVERIFY(runner->lastRefusal());
    QCOMPARE(runner->lastRefusal()->code, ErrorCode::NumberTaken);
    QVERIFY(!runner->lastRefusalTrace().isEmpty());
    press(u"messageWhy"_s);
    QCOMPARE(why.count(), 1);
}

void TestCommandRunner::refusedRowsAreCounted()
{
    QVERIFY(workspace->run(ChangeStatus{{ref(u"PO-78"_s)}, Status::Suspended}).isDone());
    runner->run(ChangeStatus{{ref(u"PO-77"_s), ref(u"PO-78"_s)}, Status::Suspended});
    QTRY_VERIFY(messages->newestText().contains(u"refused"_s));
    QVERIFY(messages->findChild<QPushButton*>(u"messageUndo"_s));
    QVERIFY(messages->findChild<QPushButton*>(u"messageWhy"_s));
    QCOMPARE(runner->lastRefusal()->code, ErrorCode::TransitionNotOffered);
}

void TestCommandRunner::quietRefusalsStayWithTheForm()
{
    std::optional<CommandOutcome> got;
    runner->run(
        CreatePurchaseOrder{{}, anOrder(u"PO-77"_s)}, this, [&](const CommandOutcome& outcome) { got = outcome; },
        true);
    QTRY_VERIFY(got);
    QVERIFY(got->refusal);
    QVERIFY(messages->newestText().isEmpty());
    QVERIFY(runner->lastRefusal());
}

void TestCommandRunner::aGoneReceiverIsNotCalled()
{
    bool called = false;
    auto receiver = std::make_unique<QObject>();
    QSignalSpy finished(runner.get(), &CommandRunner::taskFinished);
    runner->run(ChangeStatus{{ref(u"PO-77"_s)}, Status::Suspended}, receiver.get(),
                [&](const CommandOutcome&) { called = true; });
    receiver.reset();
    QVERIFY(finished.wait());
    QVERIFY(!called);
    QCOMPARE(workspace->status(u"PO-77"_s), Status::Suspended);
}

void TestCommandRunner::thereAreNeverMoreThanThreeMessages()
{
    for (int i = 0; i < 5; ++i)
        messages->show(MessageBar::Level::Information, u"Message %1"_s.arg(i));
    QCOMPARE(messages->newestText(), u"Message 4"_s);
    QTRY_COMPARE(messages->findChildren<QWidget*>(u"message"_s).size(), 3);
    messages->clear();
    QCOMPARE(messages->newestText(), QString());
}

void TestCommandRunner::toneTextIsReadable_data()
{
    QTest::addColumn<UiSettings::Theme>("theme");
    QTest::newRow("light") << UiSettings::Theme::Light;
    QTest::newRow("dark") << UiSettings::Theme::Dark;
}

void TestCommandRunner::toneTextIsReadable()
{
    QFETCH(UiSettings::Theme, theme);
    applyTheme(theme);
    const QPalette palette = QApplication::palette();
    QCOMPARE(isDark(palette), theme == UiSettings::Theme::Dark);
    const auto luminance = [](const QColor& colour) {
        const auto channel = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
        return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
    };
    const auto contrast = [&](const QColor& a, const QColor& b) {
        const double x = luminance(a) + 0.05;
        const double y = luminance(b) + 0.05;
        return std::max(x, y) / std::min(x, y);
    };
    for (const Tone tone :
         {Tone::Neutral, Tone::Information, Tone::Success, Tone::Warning, Tone::Error, Tone::Simulation}) {
        for (const auto role : {QPalette::Base, QPalette::AlternateBase, QPalette::Window})
            QVERIFY2(contrast(toneText(tone, palette), palette.color(role)) >= 4.5,
                     qPrintable(u"tone %1"_s.arg(int(tone))));
        QVERIFY(contrast(palette.color(QPalette::WindowText), toneGround(tone, palette)) >= 4.5);
        QVERIFY(contrast(toneText(tone, palette), toneGround(tone, palette)) >= 3);
    }
    QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
    QVERIFY(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::AlternateBase)) >= 4.5);
}

QTEST_MAIN(TestCommandRunner)
#include "tst_commandrunner.moc"
