// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/details/dialogfixture.h"
#include "ui/common/theme.h"
#include "ui/details/advancetodialog.h"
#include "ui/details/checkpointdialog.h"
#include "ui/details/deleteordersdialog.h"
#include "ui/details/restorecheckpointdialog.h"
#include "ui/details/statuschangedialog.h"
#include "ui/settings/checkresultdialog.h"
#include "ui/settings/newworkspacedialog.h"
#include "ui/settings/preferencesdialog.h"

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// The dialogs over many purchase orders and over the workspace itself.
class TestWorkspaceDialogs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void statusPreviewsThenReportsEachRow();
    void statusSaysWhenNothingCanChange();
    void statusNamesOrdersThatMatchNothing();
    void deleteIsSafeByDefault();
    void deleteCanSaveACheckpointFirst();
    void checkpointNamesAreUnique();
    void restoreGoesBack();
    void advanceMovesOnlyForward();
    void advanceIsNotForRealClocks();
    void newWorkspaceNeverReplacesAFile();
    void preferencesHoldAtOnce();
    void checkSaysThatNothingIsWrong();
};

void TestWorkspaceDialogs::statusPreviewsThenReportsEachRow()
{
    DialogFixture f;
    const PurchaseOrderId one = f.add(anOrder(u"PO-1"_s));
    const PurchaseOrderId two = f.add(anOrder(u"PO-2"_s));
    PurchaseOrder old = anOrder(u"PO-OLD"_s);
    old.header.effective = old.lines.first().start = Month::of(2023, 1);
    old.header.expiration = old.lines.first().end = Month::of(2023, 12);
    const PurchaseOrderId expired = f.add(old);
    QVERIFY(f.workspace.run(ChangeStatus{{f.refOf(one), f.refOf(two)}, Status::Suspended}).isDone());
    QVERIFY(f.workspace.run(ChangeStatus{{f.refOf(expired)}, Status::SuspendedExpired}).isDone());
    const QString before = f.workspace.digest();

    StatusChangeDialog dialog(&f.runner, {f.refOf(one), f.refOf(expired), f.refOf(two)}, Status::Active);
    dialog.open();
    auto* verb = button(&dialog, "verb");
    auto* rows = named<QTableView>(&dialog, "statusRows");
    QTRY_COMPARE(rows->model()->rowCount(), 3);
    QCOMPARE(f.workspace.digest(), before); // a preview writes nothing
    QCOMPARE(verb->text(), u"&Make 2 active"_s);
    QVERIFY(rows->model()->index(1, 2).data().toString().startsWith(u'✗'));
    QVERIFY2(rows->model()->index(1, 3).data().toString().contains(u"(B4"_s),
             qPrintable(rows->model()->index(1, 3).data().toString()));
    QSignalSpy changed(&dialog, &StatusChangeDialog::statusChanged);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(dialog.isVisible()); // with a result a row
    QCOMPARE(dialog.refusedOrders(), QList<PurchaseOrderId>{expired});
    QVERIFY(rows->model()->index(0, 2).data().toString().startsWith(u'✓'));
    QCOMPARE(f.workspace.status(u"PO-1"_s), Status::Active);
    QCOMPARE(f.workspace.status(u"PO-OLD"_s), Status::SuspendedExpired);
    QCOMPARE(verb->text(), u"&Close"_s);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QVERIFY(!dialog.isVisible());
}

void TestWorkspaceDialogs::statusSaysWhenNothingCanChange()
{
    DialogFixture f;
    const PurchaseOrderId one = f.add(anOrder(u"PO-1"_s));
    StatusChangeDialog dialog(&f.runner, {f.refOf(one)}, Status::Active); // it is active
    dialog.open();
    auto* verb = button(&dialog, "verb");
    QTRY_COMPARE(named<QTableView>(&dialog, "statusRows")->model()->rowCount(), 1);
    QVERIFY(!verb->isEnabled());
    QVERIFY(!hintOf(verb).isEmpty());
    QCOMPARE(dialog.refusedOrders(), QList<PurchaseOrderId>{one});
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void TestWorkspaceDialogs::statusNamesOrdersThatMatchNothing()
{
    DialogFixture f;
    PurchaseOrder order = anOrder(u"PO-1"_s);
    order.lines.first().end = Month::of(2024, 3); // before the workspace's July
    const PurchaseOrderId id = f.add(order);
    QVERIFY(f.workspace.run(ChangeStatus{{f.refOf(id)}, Status::Suspended}).isDone());
    StatusChangeDialog dialog(&f.runner, {f.refOf(id)}, Status::Active);
    dialog.open();
    auto* followUp = named<QLabel>(&dialog, "followUp");
    QTRY_VERIFY(followUp->isVisible());
    QVERIFY(followUp->text().contains(u"B44"_s));
    press(&dialog, "verb");
    QTRY_COMPARE(f.workspace.status(u"PO-1"_s), Status::Active);
}

void TestWorkspaceDialogs::deleteIsSafeByDefault()
{
    DialogFixture f;
    PurchaseOrder order = anOrder(u"PO-1"_s);
    order.contacts = {{u"Jane"_s, u"jane@example.com"_s, {}}};
    order.lines.append(aLine(u"2"_s));
    const PurchaseOrderId id = f.add(order);
    {
        DeleteOrdersDialog dialog(&f.runner, {{id, u"PO-1"_s, {}, 0}});
        dialog.open();
        auto* summary = named<QLabel>(&dialog, "summary");
        QTRY_VERIFY2(summary->text().contains(u"2 line item"_s), qPrintable(summary->text()));
        QVERIFY(summary->text().contains(u"1 contact"_s));
        QVERIFY(summary->text().contains(u"cannot be undone"_s));
        QTest::keyClick(&dialog, Qt::Key_Return); // B46: the default is the safe one
        QVERIFY(!dialog.isVisible());
        QVERIFY(f.workspace.exists(u"PO-1"_s));
    }
    DeleteOrdersDialog dialog(&f.runner, {{id, u"PO-1"_s, {}, 0}});
    dialog.open();
    press(&dialog, "verb");
    QTRY_VERIFY(!dialog.isVisible());
    QVERIFY(!f.workspace.exists(u"PO-1"_s)); // B45
}

void TestWorkspaceDialogs::deleteCanSaveACheckpointFirst()
{
    DialogFixture f;
    const PurchaseOrderId id = f.add(anOrder(u"PO-1"_s));
    DeleteOrdersDialog dialog(&f.runner, {{id, u"PO-1"_s, {}, 0}});
    dialog.open();
    auto* name = named<QLineEdit>(&dialog, "checkpointName");
    QTRY_COMPARE(name->text(), u"Before deleting PO-1"_s);
    auto* box = named<QCheckBox>(&dialog, "saveCheckpoint");
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(name->isEnabled());
    name->clear();
    QVERIFY(!button(&dialog, "verb")->isEnabled());
    QTest::keyClicks(name, u"safe"_s);
    press(&dialog, "verb");
    QTRY_VERIFY(!dialog.isVisible());
    QVERIFY(!f.workspace.exists(u"PO-1"_s));
    QCOMPARE(f.workspace.facts().checkpoints, QStringList{u"safe"_s});
    QVERIFY(f.workspace.run(RestoreCheckpoint{u"safe"_s}).isDone());
    QVERIFY(f.workspace.exists(u"PO-1"_s));
}

void TestWorkspaceDialogs::checkpointNamesAreUnique()
{
    DialogFixture f;
    f.add(anOrder(u"PO-1"_s));
    QVERIFY(f.workspace.run(SaveCheckpoint{u"first"_s}).isDone());
    CheckpointDialog dialog(&f.runner);
    dialog.open();
    auto* name = named<QLineEdit>(&dialog, "checkpointName");
    QTRY_COMPARE(QApplication::focusWidget(), name);
    QVERIFY(!button(&dialog, "verb")->isEnabled());
    QTest::keyClicks(name, u"first"_s);
    QTRY_VERIFY(hintOf(name).contains(u"first"_s));
    QTest::keyClicks(name, u" again"_s);
    QVERIFY(button(&dialog, "verb")->isEnabled());
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(!dialog.isVisible());
    QCOMPARE(f.workspace.facts().checkpoints, QStringList({u"first"_s, u"first again"_s}));
}

void TestWorkspaceDialogs::restoreGoesBack()
{
    DialogFixture f;
    f.add(anOrder(u"PO-1"_s));
    QVERIFY(f.workspace.run(SaveCheckpoint{u"one"_s}).isDone());
    f.add(anOrder(u"PO-2"_s));
    QVERIFY(f.workspace.run(SaveCheckpoint{u"two"_s}).isDone());
    RestoreCheckpointDialog dialog(&f.runner);
    dialog.open();
    auto* list = named<QListWidget>(&dialog, "checkpoints");
    QTRY_COMPARE(list->count(), 2);
    QCOMPARE(list->currentRow(), 1);
    press(&dialog, "removeCheckpoint");
    QTRY_COMPARE(list->count(), 1);
    QTRY_VERIFY(button(&dialog, "verb")->isEnabled());
    press(&dialog, "verb");
    QTRY_VERIFY(!dialog.isVisible());
    QVERIFY(f.workspace.exists(u"PO-1"_s));
    QVERIFY(!f.workspace.exists(u"PO-2"_s));
}

void TestWorkspaceDialogs::advanceMovesOnlyForward()
{
    DialogFixture f;
    AdvanceToDialog dialog(&f.runner);
    dialog.open();
    auto* date = named<QDateEdit>(&dialog, "targetDate");
    QTRY_COMPARE(date->minimumDate(), QDate(2024, 7, 2));
    QCOMPARE(named<QCalendarWidget>(&dialog, "calendar")->minimumDate(), QDate(2024, 7, 2));
    QTest::keyClick(date, Qt::Key_Down);
    QCOMPARE(date->date(), QDate(2024, 7, 2));
    date->setDate(QDate(2024, 9, 10));
    QCOMPARE(named<QCalendarWidget>(&dialog, "calendar")->selectedDate(), QDate(2024, 9, 10));
    const QString preview = named<QLabel>(&dialog, "preview")->text();
    QVERIFY2(preview.contains(u"71 day"_s) && preview.contains(u"2 month"_s), qPrintable(preview));
    press(&dialog, "verb");
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), 20'000);
    QCOMPARE(f.workspace.facts().now.date(), QDate(2024, 9, 10));
}

void TestWorkspaceDialogs::advanceIsNotForRealClocks()
{
    NewWorkspace real = TestWorkspace::simulated();
    real.clock = ClockKind::Real;
    real.at.reset();
    DialogFixture f(real);
    AdvanceToDialog dialog(&f.runner);
    dialog.open();
    QTRY_VERIFY(!named<QDateEdit>(&dialog, "targetDate")->isEnabled());
    QVERIFY(!button(&dialog, "verb")->isEnabled());
    QVERIFY(!hintOf(button(&dialog, "verb")).isEmpty());
}

void TestWorkspaceDialogs::newWorkspaceNeverReplacesAFile()
{
    QTemporaryDir folder;
    NewWorkspaceDialog dialog(folder.path());
    dialog.open();
    auto* create = button(&dialog, "verb");
    auto* path = named<QLineEdit>(&dialog, "workspacePath");
    QVERIFY(create->isEnabled());
    QFile taken(folder.filePath(u"taken.podesk"_s));
    QVERIFY(taken.open(QIODevice::WriteOnly));
    path->setText(taken.fileName());
    QVERIFY(!create->isEnabled());
    QVERIFY(!hintOf(path).isEmpty());
    path->setText(folder.path());
    QVERIFY(!create->isEnabled());
    path->setText(folder.filePath(u"none/new.podesk"_s));
    QVERIFY(hintOf(path).contains(u"none"_s));
    path->setText(folder.filePath(u"new.podesk"_s));
    QVERIFY(create->isEnabled());
    auto* account = named<QLineEdit>(&dialog, "accountNumber");
    typeOver(account, u"12"_s);
    QVERIFY(!create->isEnabled());
    typeOver(account, u"123456789012"_s);
    QVERIFY(create->isEnabled());
    QTest::mouseClick(named<QRadioButton>(&dialog, "clockSimulated"), Qt::LeftButton, {}, QPoint(8, 8));
    named<QDateTimeEdit>(&dialog, "clockAt")->setDateTime(QDateTime(QDate(2024, 7, 1), QTime(0, 0), Qt::UTC));
    named<QCheckBox>(&dialog, "quotas")->setChecked(false);
    QString wantedPath;
    NewWorkspace wanted;
    connect(&dialog, &NewWorkspaceDialog::createRequested, this,
            [&](const QString& where, const NewWorkspace& settings) {
                wantedPath = where;
                wanted = settings;
            });
    QTest::mouseClick(create, Qt::LeftButton);
    QCOMPARE(wantedPath, folder.filePath(u"new.podesk"_s));
    QCOMPARE(wanted.clock, ClockKind::Simulated);
    QCOMPARE(wanted.at->toText(), u"2024-07-01T00:00:00.000Z"_s);
    QCOMPARE(wanted.accountNumber, u"123456789012"_s);
    QVERIFY(wanted.quotas == Quotas::off());
    QVERIFY(!create->isEnabled()); // once
    dialog.setProblem(u"No."_s);
    QVERIFY(create->isEnabled());
    QVERIFY(hintOf(path).contains(u"No."_s));
    EngineClient client;
    QVERIFY(client.create(wantedPath, wanted).result().has_value());
}

void TestWorkspaceDialogs::preferencesHoldAtOnce()
{
    QTemporaryDir folder;
    UiSettings settings(folder.filePath(u"settings.ini"_s));
    PreferencesDialog dialog(&settings, u"/tmp/w.podesk"_s);
    dialog.open();
    QSignalSpy language(&dialog, &PreferencesDialog::languageChanged);
    QSignalSpy size(&dialog, &PreferencesDialog::textSizeChanged);
    QSignalSpy theme(&dialog, &PreferencesDialog::themeChanged);
    auto* languages = named<QComboBox>(&dialog, "language");
    languages->setCurrentIndex(languages->findData(u"de"_s));
    QCOMPARE(language.size(), 1);
    QCOMPARE(settings.language(), u"de"_s);
    auto* themes = named<QComboBox>(&dialog, "theme");
    themes->setFocus();
    QTest::keyClick(themes, Qt::Key_End);
    QCOMPARE(theme.size(), 1);
    QCOMPARE(settings.theme(), UiSettings::Theme::Dark);
    auto* sizes = named<QComboBox>(&dialog, "textSize");
    QVERIFY(sizes->count() == textSizes().size());
    sizes->setCurrentIndex(sizes->count() - 1);
    QCOMPARE(size.size(), 1);
    QCOMPARE(settings.text(u"text-size"_s), QString::number(textSizes().last()));
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(&dialog, &change);
    QCOMPARE(language.size(), 1); // filling the choices again tells nobody
    QCOMPARE(languages->currentData().toString(), u"de"_s);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void TestWorkspaceDialogs::checkSaysThatNothingIsWrong()
{
    DialogFixture f;
    f.add(anOrder(u"PO-1"_s));
    CheckResultDialog dialog(f.client());
    dialog.open();
    QTRY_VERIFY(named<QLabel>(&dialog, "verdict")->text().startsWith(u'✓'));
    QVERIFY(!named<QTableView>(&dialog, "checkFindings")->isVisible());
}

QTEST_MAIN(TestWorkspaceDialogs)
#include "tst_workspacedialogs.moc"
