// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/details/dialogfixture.h"
#include "ui/details/importdialog.h"
#include "ui/details/importsource.h"

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// The import: checked first, and what is wrong with a file said by its rows.
class TestImportDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void importChecksBeforeItWrites();
    void importNamesBadRows();
    void importSaysWhatIsMissing();
};

namespace {

/// Orders of one workspace as a file of its own making, for another to read.
QString exported(DialogFixture& source, const QString& format)
{
    const QString file = source.workspace.dir.filePath(u"orders."_s + format);
    const auto written =
        source.client()->exportOrders(*ListQuery::fromText(ListKind::PurchaseOrders, QString()), format, file).result();
    return written ? file : QString();
}

void chooseMapping(ImportDialog& dialog, const QString& name)
{
    auto* mapping = named<QComboBox>(&dialog, "mapping");
    mapping->setCurrentIndex(mapping->findData(name));
}

} // namespace

void TestImportDialog::importChecksBeforeItWrites()
{
    DialogFixture source;
    source.add(anOrder(u"PO-1"_s));
    source.add(anOrder(u"PO-2"_s));
    const QString file = exported(source, u"json"_s);
    QVERIFY(!file.isEmpty());

    DialogFixture f;
    ImportDialog dialog(&f.runner);
    dialog.open();
    chooseMapping(dialog, u"podesk-json"_s);
    QVERIFY(named<QComboBox>(&dialog, "mapping")->currentText() != "podesk-json"_L1); // said in words
    auto* check = button(&dialog, "check");
    auto* import = button(&dialog, "import");
    QTRY_VERIFY(!dialog.findChildren<QLineEdit*>(QRegularExpression(u"^input-"_s)).isEmpty());
    QVERIFY(!check->isEnabled());
    QVERIFY(!import->isEnabled());
    auto* input = dialog.findChildren<QLineEdit*>(QRegularExpression(u"^input-"_s)).first();
    input->setText(u"/nonexistent/file"_s);
    QVERIFY(!check->isEnabled());
    QVERIFY(hintOf(check).contains(u"/nonexistent/file"_s));
    input->setText(file);
    QTRY_VERIFY(check->isEnabled());
    QTest::mouseClick(check, Qt::LeftButton);
    QTRY_COMPARE(import->text(), u"&Import 2"_s);
    QVERIFY(!f.workspace.exists(u"PO-1"_s)); // a check writes nothing
    QVERIFY(named<QLabel>(&dialog, "summary")->text().contains(u"USD 200.00"_s));
    QSignalSpy imported(&dialog, &ImportDialog::imported);
    QTest::mouseClick(import, Qt::LeftButton);
    QTRY_COMPARE(imported.size(), 1);
    QVERIFY(f.workspace.exists(u"PO-2"_s));
    QVERIFY(!import->isEnabled()); // not a second time
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void TestImportDialog::importNamesBadRows()
{
    DialogFixture source;
    source.add(anOrder(u"PO-1"_s));
    source.add(anOrder(u"PO-2"_s));
    const QString file = exported(source, u"json"_s);
    DialogFixture f;
    f.add(anOrder(u"PO-1"_s));
    ImportDialog dialog(&f.runner);
    dialog.open();
    chooseMapping(dialog, u"podesk-json"_s);
    QTRY_VERIFY(!dialog.findChildren<QLineEdit*>(QRegularExpression(u"^input-"_s)).isEmpty());
    dialog.findChildren<QLineEdit*>(QRegularExpression(u"^input-"_s)).first()->setText(file);
    QTRY_VERIFY(button(&dialog, "check")->isEnabled());
    press(&dialog, "check");
    auto* findings = named<QTableView>(&dialog, "findings");
    QTRY_VERIFY(findings->isVisible());
    QCOMPARE(findings->model()->rowCount(), 1);
    QVERIFY(findings->model()->index(0, 3).data().toString().contains(u"B1"_s));
    QCOMPARE(button(&dialog, "import")->text(), u"&Import 1"_s); // the good row still goes in
    press(&dialog, "copyFindings");
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"PO-1"_s));
    press(&dialog, "import");
    QTRY_VERIFY(f.workspace.exists(u"PO-2"_s));
}

void TestImportDialog::importSaysWhatIsMissing()
{
    DialogFixture f;
    ImportDialog dialog(&f.runner);
    dialog.open();
    auto* source = dialog.findChild<ImportSource*>();
    QVERIFY(source);
    QTemporaryFile broken;
    QVERIFY(broken.open());
    broken.write("{ not json");
    broken.close();
    source->addMappingFile(broken.fileName());
    auto* check = button(&dialog, "check");
    QTRY_VERIFY2(hintOf(check).contains(QFileInfo(broken.fileName()).fileName()), qPrintable(hintOf(check)));
    QVERIFY(!check->isEnabled());
}

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
