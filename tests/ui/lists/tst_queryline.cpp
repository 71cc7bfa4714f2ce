// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/enginefixture.h"
#include "ui/lists/querycompletion.h"
#include "ui/lists/queryline.h"
#include "ui/lists/quickfilters.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// The query as text, chips and buttons: one truth, the text.
class TestQueryLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void typingAsksOnceTheTextIsAQuery();
    void aWrongTextStaysWithItsReason();
    void aFieldWithoutItsValueSaysWhatIsMissing_data();
    void aFieldWithoutItsValueSaysWhatIsMissing();
    void theOrderItOpensWithIsNotWritten();
    void excludedWordsAreChips();
    void chipsTakeConditionsAway();
    void quickFiltersChangeTheText();
    void escapeClears();
    void enormousPastesAreBounded();
    void proposalsFollowTheCursor_data();
    void proposalsFollowTheCursor();
    void proposalsComeFromFieldsWordsAndTheWorkspace();

private:
    QStringList chips() const
    {
        QStringList texts;
        for (const QPushButton* chip : line->findChildren<QPushButton*>(u"queryChip"_s)) {
            if (!chip->isHidden())
                texts << chip->text();
        }
        return texts;
    }
    QStringList proposals() const
    {
        const auto* popup = qApp->activePopupWidget();
        const auto* view = qobject_cast<const QAbstractItemView*>(popup);
        QStringList texts;
        for (int row = 0; view && row < view->model()->rowCount(); ++row)
            texts << view->model()->index(row, 0).data().toString();
        return texts;
    }

    std::unique_ptr<TestWorkspace> workspace;
    std::unique_ptr<QueryLine> line;
    QLineEdit* edit = nullptr;
};

void TestQueryLine::init()
{
    workspace = std::make_unique<TestWorkspace>();
    QVERIFY(workspace->run(CreatePurchaseOrder{{}, anOrder(u"PO-77"_s)}).isDone());
    line = std::make_unique<QueryLine>(workspace->client.get(), ListKind::PurchaseOrders);
    edit = line->findChild<QLineEdit*>(u"queryEdit"_s);
    QVERIFY(edit);
    line->show();
    line->activateWindow();
    edit->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(line.get()));
}

void TestQueryLine::cleanup()
{
    line.reset();
    workspace.reset();
}

void TestQueryLine::typingAsksOnceTheTextIsAQuery()
{
    QSignalSpy changed(line.get(), &QueryLine::queryChanged);
    QTest::keyClicks(edit, u"status:suspended cloud"_s);
    QTRY_COMPARE(changed.count(), 1);
    const auto query = changed.first().first().value<ListQuery>();
    QCOMPARE(query.conditions.size(), 1);
    QCOMPARE(query.words, QStringList{u"cloud"_s});
    QVERIFY(line->isValid());
}

void TestQueryLine::aWrongTextStaysWithItsReason()
{
    line->setText(u"status:active"_s);
    QSignalSpy changed(line.get(), &QueryLine::queryChanged);
    line->setText(u"status:actve"_s);
    QVERIFY(!line->isValid());
    QCOMPARE(line->text(), u"status:actve"_s);
    auto* hint = line->findChild<QLabel*>(u"queryHint"_s);
    QVERIFY(hint && hint->text().contains(u"actve"_s));
    QVERIFY(edit->accessibleDescription().contains(u"actve"_s));
    line->resize(600, line->sizeHint().height());
    QCoreApplication::processEvents();
    QVERIFY(hint->y() >= edit->geometry().bottom()); // on a line of its own, as wide as the field
    QCOMPARE(hint->width(), edit->width());
    QCOMPARE(changed.count(), 0);
    QCOMPARE(line->query().conditions.first().values, QStringList{u"active"_s});
}

void TestQueryLine::aFieldWithoutItsValueSaysWhatIsMissing_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("missing");
    QTest::addColumn<QString>("allowed");
    QTest::addColumn<QString>("stays"); // the query in force
    QTest::newRow("a word field") << u"status:"_s << u"status:"_s << u"suspended-expired"_s << QString();
    QTest::newRow("a text field") << u"number:"_s << u"number:"_s << QString() << QString();
    QTest::newRow("a month") << u"cloud expires:<"_s << u"expires:"_s << u"2024-07"_s << u"cloud"_s;
    QTest::newRow("negated") << u"cloud -status: lines:1"_s << u"status:"_s << u"active"_s << u"lines:1 cloud"_s;
    QTest::newRow("a further value") << u"cloud status:active,"_s << u"status:"_s << u"expired"_s << u"cloud"_s;
    QTest::newRow("sort") << u"cloud sort:"_s << u"sort:"_s << u"balance"_s << u"cloud"_s;
}

void TestQueryLine::aFieldWithoutItsValueSaysWhatIsMissing()
{
    QFETCH(QString, typed);
    QFETCH(QString, missing);
    QFETCH(QString, allowed);
    QFETCH(QString, stays);
    // While its name was being typed it was a word, which nothing has in it.
    line->setText(typed.section(u':', 0, 0));
    line->setText(typed);
    QVERIFY(!line->isValid());
    const auto* hint = line->findChild<QLabel*>(u"queryHint"_s);
    QVERIFY(hint->isVisible());
    QVERIFY2(hint->text().contains(missing) && hint->text().contains(allowed), qPrintable(hint->text()));
    QCOMPARE(line->query().toText(), stays);
    QCOMPARE(line->text(), typed);
}

void TestQueryLine::theOrderItOpensWithIsNotWritten()
{
    const QList<ListSort> first{{u"issued"_s, true}};
    QueryLine invoices(workspace->client.get(), ListKind::Invoices);
    ListQuery query;
    query.kind = ListKind::Invoices;
    query.sort = first;
    invoices.setQuery(query);
    QCOMPARE(invoices.text(), QString());
    QCOMPARE(invoices.query().sort, first);
    query.sort = {{u"issued"_s, false}};
    invoices.setQuery(query);
    QCOMPARE(invoices.text(), u"sort:issued"_s);
    invoices.setText(u"printed:no"_s);
    QCOMPARE(invoices.query().sort, first);
    invoices.setText(u"printed:no sort:number"_s);
    QCOMPARE(invoices.query().sort, (QList<ListSort>{{u"number"_s, false}}));
}

void TestQueryLine::excludedWordsAreChips()
{
    line->setText(u"cloud -draft"_s);
    QVERIFY(line->isValid());
    QCOMPARE(line->query().excludedWords, QStringList{u"draft"_s});
    QCOMPARE(chips().size(), 3);
    QVERIFY2(chips().at(1).startsWith(u"Without “draft”"_s), qPrintable(chips().at(1)));
    const auto all = line->findChildren<QPushButton*>(u"queryChip"_s);
    QTest::mouseClick(all.at(all.size() - 2), Qt::LeftButton);
    QCOMPARE(line->text(), u"cloud"_s);
    line->setText(u"-draft status:active sort:value"_s);
    QTest::mouseClick(line->findChildren<QPushButton*>(u"queryChip"_s).last(), Qt::LeftButton);
    QCOMPARE(line->text(), u"sort:value"_s);
}

void TestQueryLine::chipsTakeConditionsAway()
{
    line->setText(u"status:suspended,expired value:>=1000 cloud sort:-balance"_s);
    const QStringList shown = chips();
    QCOMPARE(shown.size(), 4);
    QVERIFY(shown[0].startsWith(u"Status = Suspended or Expired"_s));
    QVERIFY(shown[2].contains(u"cloud"_s));
    QTest::mouseClick(line->findChildren<QPushButton*>(u"queryChip"_s).first(), Qt::LeftButton);
    QCOMPARE(line->text(), u"value:>=1000 sort:-balance cloud"_s);
    QVERIFY(chips().first().startsWith(u"Value"_s));
}

void TestQueryLine::quickFiltersChangeTheText()
{
    QuickFilters filters(ListKind::PurchaseOrders);
    connect(line.get(), &QueryLine::queryChanged, &filters, &QuickFilters::setQuery);
    connect(&filters, &QuickFilters::queryRequested, line.get(), &QueryLine::setQuery);
    filters.setCounts({{u"suspended"_s, 270}});
    auto* suspended = filters.findChild<QToolButton*>(u"quickFilter-suspended"_s);
    auto* expired = filters.findChild<QToolButton*>(u"quickFilter-expired"_s);
    QVERIFY(suspended->text().contains(u"270"_s));
    line->setText(u"cloud sort:number"_s);
    QTest::mouseClick(suspended, Qt::LeftButton);
    QCOMPARE(line->text(), u"status:suspended sort:number cloud"_s);
    QTest::mouseClick(expired, Qt::LeftButton);
    QCOMPARE(line->query().conditions.first().values, (QStringList{u"suspended"_s, u"expired"_s}));
    line->setText(u"status:expired"_s);
    QVERIFY(!suspended->isChecked() && expired->isChecked());
    QTest::mouseClick(expired, Qt::LeftButton);
    QCOMPARE(line->text(), QString());
}

void TestQueryLine::escapeClears()
{
    line->setText(u"nonsense:"_s);
    QTest::keyClick(edit, Qt::Key_Escape);
    QCOMPARE(line->text(), QString());
    QVERIFY(line->isValid());
}

void TestQueryLine::enormousPastesAreBounded()
{
    edit->setText(QString(10'000'000, u'x'));
    QVERIFY(line->text().size() < 10'000);
}

void TestQueryLine::proposalsFollowTheCursor_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("a word") << u"stat"_s << QString() << QString();
    QTest::newRow("a field's value") << u"cloud status:sus"_s << u"status"_s << u"sus"_s;
    QTest::newRow("a further value") << u"status:active,ex"_s << u"status"_s << u"ex"_s;
    QTest::newRow("negated") << u"-status:a"_s << u"status"_s << u"a"_s;
    QTest::newRow("quoted") << u"bill-from:\"AWS I"_s << u"bill-from"_s << u"AWS I"_s;
    QTest::newRow("compared") << u"expires:<6"_s << u"expires"_s << u"6"_s;
    QTest::newRow("after a space") << u"status:active "_s << QString() << QString();
}

void TestQueryLine::proposalsFollowTheCursor()
{
    QFETCH(QString, text);
    QFETCH(QString, field);
    QFETCH(QString, value);
    const auto piece = QueryCompletion::pieceAt(text, text.size());
    QCOMPARE(piece.field, field);
    QCOMPARE(piece.value, value);
}

void TestQueryLine::proposalsComeFromFieldsWordsAndTheWorkspace()
{
    QTest::keyClicks(edit, u"stat"_s);
    QTRY_VERIFY(!proposals().isEmpty());
    QVERIFY(proposals().first().startsWith(u"status:"_s));
    QTest::keyClick(qApp->activePopupWidget(), Qt::Key_Down);
    QTest::keyClick(qApp->activePopupWidget(), Qt::Key_Return);
    QTRY_COMPARE(line->text(), u"status:"_s);
    QTRY_COMPARE(proposals().size(), 4);
    edit->clear();
    QTest::keyClicks(edit, u"number:PO"_s);
    QTRY_COMPARE(proposals(), QStringList{u"PO-77"_s});
}

QTEST_MAIN(TestQueryLine)
#include "tst_queryline.moc"
