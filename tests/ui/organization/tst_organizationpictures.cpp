// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessibletree.h"
#include "tests/support/keyboardwalk.h"
#include "tests/support/lookedat.h"
#include "tests/ui/organization/organizationfixture.h"
#include "ui/common/theme.h"
#include "ui/organization/accountdialogs.h"
#include "ui/organization/identitydialog.h"
#include "ui/organization/movewizard.h"
#include "ui/organization/procurementdialogs.h"
#include "ui/words/language.h"

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// Every part of the page and every dialog in each look: drawn, named for assistive tools, small enough for a screen of
/// 1024 x 640, nothing cut off. With PODESK_PICTURES set to a folder each is saved there, to be looked at.
class TestOrganizationPictures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void everyRoom_data();
    void everyRoom();

private:
    using Maker = std::function<QWidget*(OrganizationFixture&)>;
    static QList<std::pair<QByteArray, Maker>> rooms();

    words::Language m_language;
};

namespace {

QWidget* pageAt(OrganizationFixture& f, int tab)
{
    f.show(tab);
    return &f.page;
}

QWidget* accountsAt(OrganizationFixture& f, const QString& name)
{
    f.show(0);
    f.click(name);
    return &f.page;
}

template <class Dialog>
QWidget* dialogBehind(OrganizationFixture& f, const char* name)
{
    if (!QTest::qWaitFor([&] { return button(&f.page, name)->isEnabled(); }))
        qFatal("%s stays disabled", name);
    press(&f.page, name);
    return f.dialog<Dialog>();
}

QWidget* moveAt(OrganizationFixture& f, MoveWizard::Step step)
{
    accountsAt(f, u"A1"_s);
    auto* wizard = static_cast<MoveWizard*>(dialogBehind<MoveWizard>(f, "moveAccount"));
    while (wizard->step() != step) {
        const auto before = wizard->step();
        pressVerb(wizard);
        if (!QTest::qWaitFor([&] { return wizard->step() != before; }))
            qFatal("The wizard stays where it is");
    }
    return wizard;
}

void furnishProcurement(OrganizationFixture& f)
{
    ConnectionSettings settings;
    settings.testMode = false;
    settings.buyerId = u"AN01234567890"_s;
    f.workspace.must(
        AddProcurementConnection{u"Coupa"_s, ProcurementSystem::Coupa, CommerceWorkspace::management, settings});
    f.workspace.must(
        AddProcurementConnection{u"Ariba trial"_s, ProcurementSystem::Ariba, CommerceWorkspace::management, {}});
    const RunOptions watcher = CommerceWorkspace::as(u"watcher"_s);
    f.workspace.must(RequestApproval{u"Coupa"_s, u"northlight-1y"_s, {}, 1, {}}, watcher);
    f.workspace.must(ReceiveProcurementOrder{u"REQ-1"_s, u"Q-77"_s, {}});
    f.workspace.must(RequestApproval{u"Coupa"_s, u"summit-annual"_s, {}, 1, {}}, watcher);
}

QWidget* procurement(OrganizationFixture& f)
{
    furnishProcurement(f);
    f.show(2);
    auto* requests = named<QTableView>(&f.page, "procurementRequests");
    if (!QTest::qWaitFor([&] { return requests->model()->rowCount() == 3; }))
        qFatal("No requests");
    return &f.page;
}

QWidget* identity(OrganizationFixture& f)
{
    f.show(1);
    QWidget* dialog = dialogBehind<IdentityDialog>(f, "addIdentity");
    named<QLineEdit>(dialog, "identityName")->setText(u"Auditor"_s);
    press(dialog, "statementRowsAdd");
    press(dialog, "statementRowsAdd");
    auto* model = named<QTableView>(dialog, "statementRows")->model();
    model->setData(model->index(0, 1), u"purchase-orders:*, support:CreateCase"_s);
    model->setData(model->index(1, 2), u"team"_s);
    return dialog;
}

} // namespace

QList<std::pair<QByteArray, TestOrganizationPictures::Maker>> TestOrganizationPictures::rooms()
{
    return {
        {"accounts-member", [](OrganizationFixture& f) { return accountsAt(f, u"A1"_s); }},
        {"accounts-organisation", [](OrganizationFixture& f) { return accountsAt(f, u"ORG2"_s); }},
        {"accounts-denied",
         [](OrganizationFixture& f) {
             f.runner.permissions()->setIdentity(u"buyer"_s);
             return accountsAt(f, u"M1"_s);
         }},
        {"add-organisation",
         [](OrganizationFixture& f) {
             f.show();
             return dialogBehind<AddOrganizationDialog>(f, "addOrganization");
         }},
        {"add-account",
         [](OrganizationFixture& f) {
             f.show();
             return dialogBehind<AddAccountDialog>(f, "addAccount");
         }},
        {"billing",
         [](OrganizationFixture& f) {
             accountsAt(f, u"A1"_s);
             return dialogBehind<AccountBillingDialog>(f, "changeBilling");
         }},
        {"permissions", [](OrganizationFixture& f) { return pageAt(f, 1); }},
        {"identity", [](OrganizationFixture& f) { return identity(f); }},
        {"procurement", [](OrganizationFixture& f) { return procurement(f); }},
        {"procurement-empty", [](OrganizationFixture& f) { return pageAt(f, 2); }},
        {"connection",
         [](OrganizationFixture& f) {
             procurement(f);
             return dialogBehind<ConnectionDialog>(f, "connectSystem");
         }},
        {"request",
         [](OrganizationFixture& f) {
             procurement(f);
             return dialogBehind<RequestApprovalDialog>(f, "requestApproval");
         }},
        {"receive",
         [](OrganizationFixture& f) {
             procurement(f);
             auto* requests = named<QTableView>(&f.page, "procurementRequests");
             requests->setCurrentIndex(requests->model()->index(1, 0));
             QWidget* dialog = dialogBehind<ReceiveOrderDialog>(f, "receiveOrder");
             named<QLineEdit>(dialog, "orderNumber")->setText(u"Q-78"_s);
             return dialog;
         }},
        {"move-where", [](OrganizationFixture& f) { return moveAt(f, MoveWizard::Step::Where); }},
        {"move-preview", [](OrganizationFixture& f) { return moveAt(f, MoveWizard::Step::Preview); }},
        {"move-confirm", [](OrganizationFixture& f) { return moveAt(f, MoveWizard::Step::Confirm); }},
        {"move-result", [](OrganizationFixture& f) { return moveAt(f, MoveWizard::Step::Result); }},
    };
}

void TestOrganizationPictures::everyRoom_data()
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

void TestOrganizationPictures::everyRoom()
{
    QFETCH(int, room);
    QFETCH(QString, language);
    QFETCH(bool, isDark);
    applyTheme(isDark ? UiSettings::Theme::Dark : UiSettings::Theme::Light);
    if (!m_language.install(language))
        QSKIP("skipped: the catalogue is not there");
    OrganizationFixture f;
    QVERIFY(f.workspace.buy(u"northlight-private-quarters"_s, u"PO-77 Finance"_s).isDone());
    QVERIFY(f.workspace.buy(u"northlight-1y"_s).isDone());
    f.workspace.advance(u"2024-06-20"_s);
    f.addOther(false);
    const Tag blue{u"team"_s, u"blue"_s};
    f.workspace.must(
        AddIdentities{{{u"blue team"_s, CommerceWorkspace::management, {{true, {u"purchase-orders:*"_s}, blue, {}}}}}});
    QWidget* widget = rooms().at(room).second(f);
    QTest::qWait(50);
    (void)f.workspace.client->facts().result();
    QTest::qWait(50);
    QCOMPARE(nameless(widget), QStringList());
    QCOMPARE(sharedMnemonics(widget), QStringList());
    QVERIFY2(widget->width() <= 1024 && widget->height() <= 640,
             qPrintable(u"%1 x %2"_s.arg(widget->width()).arg(widget->height())));
    const QPixmap picture = widget->grab();
    if (const QString folder = qEnvironmentVariable("PODESK_PICTURES"); !folder.isEmpty())
        QVERIFY(picture.save(QDir(folder).filePath(QString::fromLatin1(QTest::currentDataTag()) + u".png"_s)));
    QCOMPARE(clipped(widget), QStringList());
}

QTEST_MAIN(TestOrganizationPictures)
#include "tst_organizationpictures.moc"
