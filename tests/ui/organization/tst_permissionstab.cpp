// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/permissiongrants.h"
#include "tests/support/keyboardwalk.h"
#include "tests/ui/organization/organizationfixture.h"
#include "ui/details/plaintable.h"
#include "ui/organization/choicedelegate.h"
#include "ui/organization/identitydialog.h"
#include "ui/organization/organizationwords.h"
#include "ui/organization/permissionmatrixmodel.h"

#include <QAbstractItemModelTester>
#include <QStandardItemModel>

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// Who may do what: the matrix, the tester with its trace, and new identities.
class TestPermissionsTab : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void cellsAreTheGuardsAnswers();
    void namesAndWordsAreWhole();
    void effectsFitTheirCell();
    void cellsSayByTags();
    void aCellAsksTheTester();
    void theTesterTakesTags_data();
    void theTesterTakesTags();
    void addsAnIdentityByKeys();
    void refusesStatementsWithoutSense();
    void emptyOffersTheFirstOne();
    void tagsAsText();

private:
    static constexpr const char* edit = "purchase-orders:UpdatePurchaseOrder";

    static int columnOf(const PermissionMatrixModel* model, const QString& identity)
    {
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() == identity)
                return column;
        }
        return -1;
    }
    static QModelIndex cell(OrganizationFixture& f, const QString& identity, const QString& action)
    {
        const PermissionMatrixModel* model = f.page.permissions()->model();
        const auto row = rules::knownActions().indexOf(action);
        return model->index(int(row), columnOf(model, identity));
    }
    static void addTagged(OrganizationFixture& f)
    {
        const Tag blue{u"team"_s, u"blue"_s};
        f.workspace.must(AddIdentities{{{u"blue"_s,
                                         CommerceWorkspace::management,
                                         {{true, {QString::fromLatin1(edit)}, blue, {}},
                                          {true, {u"purchase-orders:AddPurchaseOrder"_s}, {}, blue}}}}});
        f.sync();
    }
    static QString verdict(OrganizationFixture& f) { return named<QLabel>(&f.page, "whyVerdict")->text(); }
    static QStringList rules(OrganizationFixture& f)
    {
        QStringList ids;
        const auto* model = named<QTableView>(&f.page, "whyRules")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            ids << model->index(row, 1).data().toString();
        return ids;
    }
};

void TestPermissionsTab::cellsAreTheGuardsAnswers()
{
    OrganizationFixture f;
    const QAbstractItemModelTester tester(f.page.permissions()->model());
    f.show(1);
    const PermissionMatrixModel* model = f.page.permissions()->model();
    QCOMPARE(model->rowCount(), rules::knownActions().size());
    QCOMPARE(model->columnCount(), PermissionMatrixModel::FirstIdentity + f.workspace.facts().identities.size());
    QCOMPARE(cell(f, u"boss"_s, QString::fromLatin1(edit)).data().toString(), u"Allowed"_s);
    QCOMPARE(cell(f, u"watcher"_s, u"aws-marketplace:Subscribe"_s).data().toString(), u"Denied"_s);
    QVERIFY2(cell(f, u"watcher"_s, u"aws-marketplace:Subscribe"_s)
                 .data(Qt::AccessibleTextRole)
                 .toString()
                 .contains(u"R14"_s),
             "R14: the cell says why");
    QVERIFY2(cell(f, u"buyer"_s, QString::fromLatin1(edit)).data(Qt::ToolTipRole).toString().contains(u"B13"_s),
             "B13: a member account manages no orders, whatever its policy says");
    // What a cell denies is what a command is refused with.
    const CommandOutcome refused = f.workspace.run(CreatePurchaseOrder{CommerceWorkspace::management, anOrder(u"P"_s)},
                                                   CommerceWorkspace::as(u"watcher"_s));
    QCOMPARE(refused.refusal->rule, u"B13"_s);
    QCOMPARE(cell(f, u"watcher"_s, u"purchase-orders:AddPurchaseOrder"_s).data(PermissionMatrixModel::WordRole),
             QVariant(u"denied"_s));
    const QModelIndex needed = model->index(int(rules::knownActions().indexOf(u"aws-marketplace:Subscribe"_s)),
                                            PermissionMatrixModel::NeededFor);
    QVERIFY(needed.data().toString().contains(u"Subscribe"_s));
}

void TestPermissionsTab::namesAndWordsAreWhole()
{
    OrganizationFixture f;
    f.show(1);
    f.page.resize(1100, 600);
    QCoreApplication::processEvents();
    PlainTable* matrix = f.page.permissions()->matrix();
    for (int column = 0; column < matrix->model()->columnCount(); ++column) {
        if (column == PermissionMatrixModel::NeededFor)
            continue;
        QStyleOptionViewItem option;
        option.initFrom(matrix);
        for (int row = 0; row < matrix->model()->rowCount(); ++row) {
            const QModelIndex index = matrix->model()->index(row, column);
            const int needed = matrix->itemDelegateForIndex(index)->sizeHint(option, index).width();
            QVERIFY2(matrix->columnWidth(column) >= needed, qPrintable(index.data().toString()));
        }
    }
}

/// Also while it is being chosen, in a language of longer words.
void TestPermissionsTab::effectsFitTheirCell()
{
    QStandardItemModel model(1, 1);
    const ChoiceDelegate delegate({u"Allow everything"_s, u"Deny"_s}, ChoiceDelegate::Others::Refused);
    QStyleOptionViewItem option;
    option.fontMetrics = QFontMetrics(QApplication::font());
    QWidget parent;
    const auto* editor = qobject_cast<QComboBox*>(delegate.createEditor(&parent, option, model.index(0, 0)));
    QVERIFY(delegate.sizeHint(option, model.index(0, 0)).width() >=
            editor->fontMetrics().horizontalAdvance(u"Allow everything"_s) + 16);
}

void TestPermissionsTab::cellsSayByTags()
{
    OrganizationFixture f;
    addTagged(f);
    f.show(1);
    const QModelIndex edits = cell(f, u"blue"_s, QString::fromLatin1(edit));
    QCOMPARE(edits.data().toString(), u"By tags"_s);
    QVERIFY(edits.data(Qt::ToolTipRole).toString().contains(u"the purchase order has the tag team=blue"_s));
    f.page.permissions()->matrix()->setCurrentIndex(cell(f, u"blue"_s, u"purchase-orders:AddPurchaseOrder"_s));
    QVERIFY2(f.text("grantSentence").contains(u"the request sets the tag team=blue"_s), "B50");
}

void TestPermissionsTab::aCellAsksTheTester()
{
    OrganizationFixture f;
    f.show(1);
    PlainTable* matrix = f.page.permissions()->matrix();
    const QModelIndex wanted = cell(f, u"admin"_s, u"support:CreateCase"_s);
    matrix->scrollTo(wanted);
    QTest::mouseClick(matrix->viewport(), Qt::LeftButton, {}, matrix->visualRect(wanted).center());
    QCOMPARE(named<QComboBox>(&f.page, "testIdentity")->currentText(), u"admin"_s);
    QCOMPARE(named<QComboBox>(&f.page, "testAction")->currentText(), u"support:CreateCase"_s);
    QVERIFY(verdict(f).contains(u"admin may do this"_s));
    QVERIFY(rules(f).contains(u"B50"_s));
    QTest::keyClick(matrix, Qt::Key_Right); // boss
    QVERIFY(verdict(f).contains(u"boss"_s));
    QSignalSpy followed(&f.page, &OrganizationPage::followed);
    press(&f.page, "whyHelp");
    QCOMPARE(followed.size(), 1);
    QCOMPARE(followed.first().first().value<RecordLink>().kind, RecordLink::Kind::Rule);
}

void TestPermissionsTab::theTesterTakesTags_data()
{
    QTest::addColumn<QString>("tags");
    QTest::addColumn<QString>("said");
    QTest::newRow("B50: without the tag") << QString() << u"B50"_s;
    QTest::newRow("B50: with another value") << u"team=red"_s << u"B50"_s;
    QTest::newRow("B50: with the tag") << u"team=blue"_s << u"blue may do this"_s;
    QTest::newRow("B50: with the tag among others") << u"site=berlin, team=blue"_s << u"blue may do this"_s;
    QTest::newRow("no tag at all") << u"team"_s << u"key=value"_s;
}

void TestPermissionsTab::theTesterTakesTags()
{
    QFETCH(QString, tags);
    QFETCH(QString, said);
    OrganizationFixture f;
    addTagged(f);
    f.show(1);
    f.page.permissions()->matrix()->setCurrentIndex(cell(f, u"blue"_s, QString::fromLatin1(edit)));
    auto* field = named<QComboBox>(&f.page, "testResourceTags");
    QVERIFY(field->findText(u"team=blue"_s) > 0); // what a policy asks for is proposed
    field->setFocus();
    field->lineEdit()->selectAll();
    QTest::keyClicks(field->lineEdit(), tags.isEmpty() ? u" "_s : tags);
    const QString shown = verdict(f) + named<QLabel>(&f.page, "whyEmpty")->text();
    QVERIFY2(shown.contains(said), qPrintable(shown));
}

void TestPermissionsTab::addsAnIdentityByKeys()
{
    OrganizationFixture f;
    const qsizetype before = f.workspace.facts().identities.size();
    f.show(1);
    press(&f.page, "addIdentity");
    auto* dialog = f.dialog<IdentityDialog>();
    QVERIFY(!button(dialog, "verb")->isEnabled());
    typeOver(named<QLineEdit>(dialog, "identityName"), u"ann"_s);
    auto* account = named<QComboBox>(dialog, "identityAccount");
    account->setCurrentIndex(account->findData(QString(CommerceWorkspace::management)));
    press(dialog, "statementRowsAdd");
    auto* rows = named<QTableView>(dialog, "statementRows");
    QVERIFY(!button(dialog, "verb")->isEnabled()); // a statement without an action
    rows->setCurrentIndex(rows->model()->index(0, 1));
    rows->edit(rows->currentIndex());
    auto* editor = rows->findChildren<QComboBox*>(u"cellEditor"_s).last(); // the one before it is on its way out
    QVERIFY(editor->findText(u"purchase-orders:*"_s) >= 0);
    editor->lineEdit()->selectAll();
    QTest::keyClicks(editor->lineEdit(), u"purchase-orders:UpdatePurchaseOrder, support:*"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    rows->model()->setData(rows->model()->index(0, 2), u"team=blue"_s);
    pressVerb(dialog);
    QTRY_COMPARE(f.workspace.facts().identities.size(), before + 1);
    const Identity made = f.workspace.facts().identities.last();
    QCOMPARE(made.statements, (QList<PolicyStatement>{
                                  {true, {QString::fromLatin1(edit), u"support:*"_s}, Tag{u"team"_s, u"blue"_s}, {}}}));
    QTRY_VERIFY(columnOf(f.page.permissions()->model(), u"ann"_s) > 0);
    QCOMPARE(cell(f, u"ann"_s, QString::fromLatin1(edit)).data().toString(), u"By tags"_s);
}

void TestPermissionsTab::refusesStatementsWithoutSense()
{
    OrganizationFixture f;
    const qsizetype before = f.workspace.facts().identities.size();
    f.show(1);
    press(&f.page, "addIdentity");
    auto* dialog = f.dialog<IdentityDialog>();
    typeOver(named<QLineEdit>(dialog, "identityName"), u"boss"_s);
    QVERIFY(hintOf(named<QLineEdit>(dialog, "identityName")).contains(u"already"_s));
    typeOver(named<QLineEdit>(dialog, "identityName"), u"eve"_s);
    QVERIFY(button(dialog, "verb")->isEnabled()); // a policy may be empty: nothing is allowed
    press(dialog, "statementRowsAdd");
    auto* model = named<QTableView>(dialog, "statementRows")->model();
    model->setData(model->index(0, 0), u"Deny"_s);
    model->setData(model->index(0, 1), u"*"_s);
    QVERIFY(button(dialog, "verb")->isEnabled());
    model->setData(model->index(0, 3), u"blue"_s);
    QVERIFY(!button(dialog, "verb")->isEnabled());
    QVERIFY(button(dialog, "verb")->toolTip().contains(u"key=value"_s));
    model->setData(model->index(0, 3), QString());
    pressVerb(dialog);
    QTRY_COMPARE(f.workspace.facts().identities.size(), before + 1);
    QCOMPARE(f.workspace.facts().identities.last().statements.first().allow, false);
}

void TestPermissionsTab::emptyOffersTheFirstOne()
{
    DialogFixture f(TestWorkspace::simulated());
    PermissionsTab tab(&f.runner);
    WorkspaceFacts facts = f.workspace.facts();
    facts.identities.clear();
    tab.setFacts(facts);
    tab.resize(800, 400);
    tab.show();
    QVERIFY(named<QLabel>(&tab, "emptyTitle")->isVisible());
    press(&tab, "empty-addIdentity");
    QVERIFY(tab.findChild<IdentityDialog*>());
}

void TestPermissionsTab::tagsAsText()
{
    QCOMPARE(tagsFromText(u"a=b, c = d=e ,"_s), std::optional(QList<Tag>{{u"a"_s, u"b"_s}, {u"c"_s, u"d=e"_s}}));
    QCOMPARE(tagsFromText(u"  "_s), std::optional(QList<Tag>()));
    QVERIFY(!tagsFromText(u"=b"_s));
    QVERIFY(!tagsFromText(u"a"_s));
    QCOMPARE(tagsText({{u"a"_s, u"b"_s}, {u"c"_s, QString()}}), u"a=b, c="_s);
}

QTEST_MAIN(TestPermissionsTab)
#include "tst_permissionstab.moc"
