// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/agreementworkspace.h"
#include "ui/details/plaintable.h"
#include "ui/lists/monthpreviewdialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// The next month's invoices in a window, before they are issued.
class TestMonthPreview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void showsWhatWillCome();
    void usesItsWidth();
    void saysWhyOfEachRow();
    void looksFurtherAhead();
    void copiesAndExportsLikeAList();
    void anEmptyMonthSaysWhatToDo();
    void theRealClockIsNotMoved();
    void closingGivesUp();

private:
    template <class W>
    W* named(const char* name) const
    {
        auto* found = dialog->findChild<W*>(QString::fromLatin1(name));
        if (!found)
            qFatal("There is no %s", name);
        return found;
    }
    void open(EngineClient* client)
    {
        dialog = std::make_unique<MonthPreviewDialog>(client, settings.get());
        dialog->show();
        QTRY_VERIFY(!named<QWidget>("previewProgress")->isVisible());
    }
    PlainTable* rows() const { return named<PlainTable>("previewedInvoicesRows"); }
    QString cell(int row, int column) const { return rows()->model()->index(row, column).data().toString(); }

    std::unique_ptr<AgreementWorkspace> w;
    std::unique_ptr<UiSettings> settings;
    std::unique_ptr<MonthPreviewDialog> dialog;
};

void TestMonthPreview::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    dialog.reset();
    w = std::make_unique<AgreementWorkspace>();
    settings = std::make_unique<UiSettings>(w->dir.filePath(u"settings.ini"_s));
    w->addBlanket(u"B"_s);
    w->use(w->agree(u"tidewater-payg"_s), u"11.00"_s);
    w->must(RecordAwsUsage{CommerceWorkspace::management, u"400.00"_s, u"USD"_s, seller::inc});
}

void TestMonthPreview::showsWhatWillCome()
{
    const QString digest = w->digest();
    open(w->client.get());
    QCOMPARE(rows()->model()->rowCount(), 2);
    QStringList numbers;
    for (int row = 0; row < 2; ++row) {
        numbers << cell(row, 6);
        QVERIFY(cell(row, 0).contains(u"Jun 2024"_s));
    }
    QVERIFY(numbers.contains(u"B"_s) && numbers.contains(u"-"_s)); // R20
    QVERIFY(named<QLabel>("previewHeadline")->text().contains(u"2 invoice"_s));
    const QString sums = named<QLabel>("previewSums")->text();
    QVERIFY2(sums.contains(u"11.00"_s) && sums.contains(u"400.00"_s) && !sums.contains(u"411.00"_s), qPrintable(sums));
    QCOMPARE(w->digest(), digest);
    QCOMPARE(w->facts().invoices, 0);
}

void TestMonthPreview::usesItsWidth()
{
    open(w->client.get());
    dialog->resize(1200, 700);
    QCoreApplication::processEvents();
    QStyleOptionViewItem option;
    option.initFrom(rows());
    for (int column = 0; column < rows()->model()->columnCount(); ++column) {
        const QModelIndex index = rows()->model()->index(0, column);
        const int needed = rows()->itemDelegateForIndex(index)->sizeHint(option, index).width();
        QVERIFY2(rows()->columnWidth(column) >= needed, qPrintable(index.data().toString()));
    }
    dialog->resize(820, 600); // where not all of it fits, the reason is no worse off than the others
    QCoreApplication::processEvents();
    const int reason = rows()->model()->columnCount() - 1;
    const QModelIndex cell = rows()->model()->index(0, reason);
    const int wanted = rows()->itemDelegateForIndex(cell)->sizeHint(option, cell).width();
    QVERIFY(rows()->columnWidth(reason) * 2 > wanted);
    QCOMPARE(rows()->horizontalScrollBar()->maximum(), 0);
}

void TestMonthPreview::saysWhyOfEachRow()
{
    open(w->client.get());
    auto* verdict = named<QLabel>("whyVerdict");
    QSet<QString> said;
    for (int row = 0; row < 2; ++row) {
        rows()->setCurrentIndex(rows()->model()->index(row, 0));
        said.insert(verdict->text());
        QVERIFY(named<PlainTable>("whyRules")->model()->rowCount() > 3);
    }
    QCOMPARE(said.size(), 2);
}

void TestMonthPreview::looksFurtherAhead()
{
    w->agree(u"northlight-private-quarters"_s, u"X"_s);
    open(w->client.get());
    const int soon = rows()->model()->rowCount();
    auto* horizon = named<QComboBox>("previewHorizon");
    QCOMPARE(horizon->currentIndex(), 1);
    horizon->setCurrentIndex(3);
    QTRY_VERIFY(!named<QWidget>("previewProgress")->isVisible());
    QVERIFY(rows()->model()->rowCount() > soon);
    horizon->setCurrentIndex(0);
    QTRY_VERIFY(!named<QWidget>("previewProgress")->isVisible());
    QVERIFY(rows()->model()->rowCount() <= soon);
}

void TestMonthPreview::copiesAndExportsLikeAList()
{
    open(w->client.get());
    named<QPushButton>("copyPreview")->click();
    const QStringList copied = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(copied.size(), 3);
    QVERIFY(copied.at(1).contains(u"\tUSD"_s)); // an amount goes with its currency
    named<QPushButton>("exportPreview")->click();
    auto* asked = dialog->findChild<QDialog*>(u"exportDialog"_s);
    QVERIFY(asked);
    const QString path = w->dir.filePath(u"coming.csv"_s);
    asked->findChild<QLineEdit*>(u"exportPath"_s)->setText(path);
    asked->findChild<QPushButton*>(u"exportNow"_s)->click();
    QTRY_VERIFY(named<QLabel>("previewProblem")->text().contains(u"coming.csv"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines.first().startsWith("issued,kind,payer"), lines.first().constData());
}

void TestMonthPreview::anEmptyMonthSaysWhatToDo()
{
    AgreementWorkspace empty;
    open(empty.client.get());
    QCOMPARE(rows()->model()->rowCount(), 0);
    const QList<QLabel*> labels = dialog->findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel* label) { return label->isVisible() && label->text().contains(u"Checkout"_s); }));
    QVERIFY(!named<QPushButton>("copyPreview")->isEnabled());
    QVERIFY(!named<QWidget>("whyView")->isVisible());
    dialog.reset();
}

void TestMonthPreview::theRealClockIsNotMoved()
{
    NewWorkspace real;
    real.name = u"Real"_s;
    EngineClient client;
    QVERIFY(client.create(w->dir.filePath(u"real.podesk"_s), real).result());
    open(&client);
    QVERIFY(!named<QLabel>("previewProblem")->text().isEmpty());
    QVERIFY(!named<QWidget>("previewSides")->isVisible());
    dialog.reset();
}

void TestMonthPreview::closingGivesUp()
{
    dialog = std::make_unique<MonthPreviewDialog>(w->client.get(), settings.get());
    dialog.reset(); // while the answer is on its way
    QVERIFY(w->client->facts().result());
    QCoreApplication::processEvents();
    QCOMPARE(w->facts().invoices, 0);
}

QTEST_MAIN(TestMonthPreview)
#include "tst_monthpreview.moc"
