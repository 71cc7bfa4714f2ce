// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/commerceworkspace.h"
#include "tests/ui/details/dialogfixture.h"
#include "ui/common/theme.h"
#include "ui/details/comparedialog.h"
#include "ui/details/restorecheckpointdialog.h"
#include "ui/words/language.h"

#include <QAbstractItemModelTester>

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// Two checkpoints as a list of differences.
class TestCompareDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theNewestIsComparedWithNow();
    void listsSayWhenCheckpointsWereMade();
    void anotherChoiceComparesAgain();
    void theSameIsSaid();
    void everyValueIsInWords();
    void longTextsAreNotCut();
    void copiesEverything();
    void exportsEverything();
    void restoringShowsTimesToo();
    void pictures_data();
    void pictures();

private:
    QTableView* table() const { return named<QTableView>(dialog.get(), "differences"); }
    QList<QStringList> rows() const
    {
        QList<QStringList> all;
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < 4; ++column)
                cells.append(table()->model()->index(row, column).data().toString());
            all.append(cells);
        }
        return all;
    }
    QListWidget* list(const char* name) const { return named<QListWidget>(dialog.get(), name); }
    QString summary() const { return named<QLabel>(dialog.get(), "compareSummary")->text(); }
    void open()
    {
        dialog = std::make_unique<CompareDialog>(runner.get());
        dialog->show();
        QTRY_COMPARE(list("compareFrom")->count(), 3);
        QTRY_VERIFY(!summary().isEmpty() && !summary().contains(u"..."_s));
    }

    std::unique_ptr<CommerceWorkspace> w;
    std::unique_ptr<MessageBar> messages;
    std::unique_ptr<CommandRunner> runner;
    std::unique_ptr<CompareDialog> dialog;
    words::Language language;
};

void TestCompareDialog::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

/// "quiet", then a purchase; "bought", then PO-77 is suspended.
void TestCompareDialog::init()
{
    w = std::make_unique<CommerceWorkspace>();
    w->add(w->poOf(u"PO-77"_s));
    w->must(SaveCheckpoint{u"quiet"_s});
    QVERIFY(w->buy(u"northlight-1y"_s, u"PO-77"_s).isDone());
    w->advance(u"2024-05-20T12:00"_s);
    w->must(SaveCheckpoint{u"bought"_s});
    w->suspend(u"PO-77"_s);
    messages = std::make_unique<MessageBar>();
    runner = std::make_unique<CommandRunner>(w->client.get(), messages.get());
}

void TestCompareDialog::cleanup()
{
    dialog.reset();
    runner.reset();
    messages.reset();
    w.reset();
}

void TestCompareDialog::theNewestIsComparedWithNow()
{
    open();
    const QAbstractItemModelTester tester(table()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTRY_COMPARE(rows(), (QList<QStringList>{{u"Purchase order PO-77"_s, u"Suspended"_s, u"no"_s, u"yes"_s}}));
    QVERIFY(summary().startsWith(u"1 difference"_s));
}

void TestCompareDialog::listsSayWhenCheckpointsWereMade()
{
    open();
    QCOMPARE(list("compareFrom")->item(0)->text(), u"quiet – 10 May 2024 09:00 UTC"_s);
    QCOMPARE(list("compareTo")->item(1)->text(), u"bought – 20 May 2024 12:00 UTC"_s);
    QVERIFY(list("compareTo")->item(2)->text().startsWith(u"Now"_s));
}

void TestCompareDialog::anotherChoiceComparesAgain()
{
    open();
    list("compareFrom")->setFocus();
    QTest::keyClick(list("compareFrom"), Qt::Key_Home);
    QTRY_VERIFY(rows().size() > 3);
    const auto has = [this](const QString& record, const QString& field) {
        return std::ranges::any_of(rows(), [&](const QStringList& row) { return row[0] == record && row[1] == field; });
    };
    QVERIFY(has(u"Invoice INV-1001"_s, u"added"_s));
    QVERIFY(has(u"Agreement agmt-0000000001"_s, u"added"_s));
    QVERIFY(has(u"Purchase order PO-77"_s, u"Suspended"_s));
    list("compareTo")->setFocus();
    QTest::keyClick(list("compareTo"), Qt::Key_Up);
    QTRY_VERIFY(!has(u"Purchase order PO-77"_s, u"Suspended"_s));
    QVERIFY(has(u"Invoice INV-1001"_s, u"added"_s));
}

void TestCompareDialog::theSameIsSaid()
{
    open();
    list("compareFrom")->setCurrentRow(2);
    QTRY_COMPARE(summary(), u"Both are the same."_s);
    QVERIFY(!button(dialog.get(), "copyDifferences")->isEnabled());
    QVERIFY(!button(dialog.get(), "exportDifferences")->accessibleDescription().isEmpty());
}

void TestCompareDialog::everyValueIsInWords()
{
    open();
    list("compareFrom")->setCurrentRow(0);
    QTRY_VERIFY(rows().size() > 3);
    const QList<QStringList> all = rows();
    const auto row = [&all](const QString& record) {
        const auto found = std::ranges::find_if(all, [&](const QStringList& each) { return each[0] == record; });
        return found == all.end() ? QStringList() : *found;
    };
    QCOMPARE(row(u"Workspace setting: Simulated time"_s),
             (QStringList{u"Workspace setting: Simulated time"_s, u"Value"_s, u"10 May 2024 09:00 UTC"_s,
                          u"20 May 2024 12:00 UTC"_s}));
    QVERIFY(!row(u"Printing 1 of INV-1001"_s).isEmpty());
    const QString agreement = row(u"Agreement agmt-0000000001"_s).value(3);
    QVERIFY2(agreement.contains(u"State: Running"_s), qPrintable(agreement));
    const QString invoice = row(u"Invoice INV-1001"_s).value(3);
    QVERIFY2(invoice.contains(u"Total value: USD "_s) && invoice.contains(u"Issued on: 10 May 2024"_s),
             qPrintable(invoice));
}

void TestCompareDialog::longTextsAreNotCut()
{
    open();
    list("compareFrom")->setCurrentRow(0);
    QTRY_VERIFY(rows().size() > 3);
    const int margins = 2 * (table()->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, table()) + 1);
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        const QModelIndex after = table()->model()->index(row, 3);
        const QRect text = table()->fontMetrics().boundingRect(QRect(0, 0, table()->columnWidth(3) - margins, 10'000),
                                                               Qt::TextWordWrap, after.data().toString());
        QVERIFY2(text.height() <= table()->rowHeight(row), qPrintable(after.data().toString()));
    }
    QVERIFY(!table()->horizontalScrollBar()->isVisible());
}

void TestCompareDialog::copiesEverything()
{
    open();
    QTRY_COMPARE(rows().size(), 1);
    press(dialog.get(), "copyDifferences");
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"Record\tField\tBefore\tAfter\nPurchase order PO-77\tSuspended\tno\tyes\n"_s);
}

void TestCompareDialog::exportsEverything()
{
    open();
    QTRY_COMPARE(rows().size(), 1);
    press(dialog.get(), "exportDifferences");
    QFileDialog* files = nullptr;
    QTRY_VERIFY((files = dialog->findChild<QFileDialog*>(u"exportDifferencesDialog"_s)));
    const QString path = w->dir.filePath(u"d.csv"_s);
    Q_EMIT files->fileSelected(path);
    QTRY_VERIFY(summary().contains(u"d.csv"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("Record,Field,Before,After\r\nPurchase order PO-77,Suspended,no,yes\r\n"));
}

void TestCompareDialog::restoringShowsTimesToo()
{
    RestoreCheckpointDialog restore(runner.get());
    restore.show();
    auto* checkpoints = named<QListWidget>(&restore, "checkpoints");
    QTRY_COMPARE(checkpoints->count(), 2);
    QVERIFY(checkpoints->item(1)->text().contains(u"20 May 2024 12:00"_s));
    QTRY_VERIFY(button(&restore, "verb")->isEnabled());
    press(&restore, "verb");
    QTRY_COMPARE(w->status(u"PO-77"_s), Status::Active);
}

void TestCompareDialog::pictures_data()
{
    QTest::addColumn<QString>("tongue");
    QTest::addColumn<bool>("isDark");
    QTest::newRow("en") << u"en"_s << false;
    QTest::newRow("en-dark") << u"en"_s << true;
    QTest::newRow("de") << u"de"_s << false;
}

void TestCompareDialog::pictures()
{
    QFETCH(QString, tongue);
    QFETCH(bool, isDark);
    applyTheme(isDark ? UiSettings::Theme::Dark : UiSettings::Theme::Light);
    QVERIFY(language.install(tongue));
    open();
    list("compareFrom")->setCurrentRow(0);
    QTRY_VERIFY(rows().size() > 3);
    QVERIFY(dialog->width() <= 1024 && dialog->height() <= 640);
    const QString folder = qEnvironmentVariable("PODESK_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(dialog->grab().save(
            QDir(folder).filePath(u"compare-"_s + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s)));
    language.install(u"en"_s);
    applyTheme(UiSettings::Theme::Light);
}

QTEST_MAIN(TestCompareDialog)
#include "tst_comparedialog.moc"
