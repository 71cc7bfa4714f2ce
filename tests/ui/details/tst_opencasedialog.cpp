// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/details/dialogfixture.h"
#include "ui/details/opencasedialog.h"

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// The form of a support case as it opens; what it is for is tested on the support desk's page.
class TestOpenCaseDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFormOpensWithItsFields_data();
    void theFormOpensWithItsFields();
};

void TestOpenCaseDialog::theFormOpensWithItsFields_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QStringList>("asked");
    QTest::addColumn<bool>("isChangedBefore");
    for (const bool changed : {false, true}) {
        const auto row = [changed](const char* name, SupportCaseKind kind, const QStringList& asked) {
            QTest::addRow("%s%s", name, changed ? ", after others" : "") << int(kind) << asked << changed;
        };
        row("regenerate", SupportCaseKind::RegenerateInvoice, {u"caseInvoice"_s});
        row("set-number", SupportCaseKind::SetNumber, {u"caseInvoice"_s, u"caseNumber"_s});
        row("refund", SupportCaseKind::FullRefund, {u"caseAgreement"_s});
        row("terms", SupportCaseKind::PayByInvoice, {u"caseAccount"_s, u"caseTerms"_s});
    }
}

/// With the kind that it starts with, before anybody has chosen another.
void TestOpenCaseDialog::theFormOpensWithItsFields()
{
    QFETCH(int, kind);
    QFETCH(QStringList, asked);
    QFETCH(bool, isChangedBefore);
    DialogFixture f;
    OpenSupportCase start;
    start.kind = SupportCaseKind(kind);
    OpenCaseDialog form(&f.runner, start);
    form.show();
    QCoreApplication::processEvents();
    if (isChangedBefore) { // what another kind asked for leaves nothing behind
        auto* kinds = named<QComboBox>(&form, "caseKind");
        for (int other = 0; other < kinds->count(); ++other) {
            kinds->setCurrentIndex(other);
            QCoreApplication::processEvents();
        }
        kinds->setCurrentIndex(kinds->findData(kind));
        QCoreApplication::processEvents();
    }
    for (const QString& field :
         {u"caseInvoice"_s, u"caseAgreement"_s, u"caseNumber"_s, u"caseAccount"_s, u"caseTerms"_s}) {
        const auto* edit = form.findChild<QWidget*>(field);
        QVERIFY2(edit->isVisible() == asked.contains(field), qPrintable(field));
        if (edit->isVisible())
            QVERIFY2(QTest::qWaitFor([edit] { return edit->height() >= edit->fontMetrics().height(); }),
                     qPrintable(field));
    }
    int captions = 0;
    for (const QLabel* label : form.findChildren<QLabel*>())
        captions +=
            label->buddy() && label->isVisible() && label->height() > 0 && asked.contains(label->buddy()->objectName());
    QCOMPARE(captions, asked.size());
}

QTEST_MAIN(TestOpenCaseDialog)
#include "tst_opencasedialog.moc"
