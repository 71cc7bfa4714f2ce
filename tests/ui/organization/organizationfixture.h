// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/commerceworkspace.h"
#include "tests/ui/details/dialogfixture.h"
#include "ui/common/permissions.h"
#include "ui/organization/accountstab.h"
#include "ui/organization/organizationpage.h"
#include "ui/organization/permissionstab.h"
#include "ui/organization/procurementtab.h"

namespace podesk::test {

using namespace Qt::StringLiterals;

/// The organisation of domain.md 20 with the page on it, told of every change as the window tells it.
class OrganizationFixture
{
public:
    static constexpr QLatin1StringView otherManagement{"555555555555"};

    explicit OrganizationFixture(bool integration = true) : workspace(u"2024-05-10T09:00"_s, integration)
    {
        QObject::connect(workspace.client.get(), &EngineClient::changed, &page, [this] { sync(); });
    }
    /// A second organisation, with a management account and the integration as wanted.
    void addOther(bool integration)
    {
        workspace.must(AddOrganization{u"ORG2"_s});
        workspace.must(AddAccount{otherManagement, u"M2"_s, AccountKind::Management, u"ORG2"_s});
        if (integration)
            workspace.must(EnableIntegration{otherManagement});
    }
    void sync()
    {
        const WorkspaceFacts facts = workspace.facts();
        runner.permissions()->setFacts(facts);
        page.setFacts(facts);
    }
    void show(int tab = 0)
    {
        sync();
        page.tabs()->setCurrentIndex(tab);
        page.resize(850, 520);
        page.show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("The page does not become active");
        page.focusContent();
    }
    /// Selects an account in the tree, by mouse.
    void click(const QString& name)
    {
        QTreeView* tree = page.accounts()->tree();
        const auto found = tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, name, 1,
                                                Qt::MatchExactly | Qt::MatchRecursive);
        if (found.isEmpty())
            qFatal("There is no %s in the tree", qPrintable(name));
        tree->scrollTo(found.first());
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(found.first()).center());
    }
    QString text(const char* label) { return named<QLabel>(&page, label)->text(); }
    template <class Dialog>
    Dialog* dialog()
    {
        auto* found = page.findChild<Dialog*>();
        if (!found)
            qFatal("No dialog is open");
        if (!QTest::qWaitForWindowActive(found))
            qFatal("The dialog does not become active");
        return found;
    }

    CommerceWorkspace workspace;
    MessageBar messages;
    CommandRunner runner{workspace.client.get(), &messages};
    OrganizationPage page{&runner};
};

/// Waits until the dialog's verb may be pressed, and presses it.
inline void pressVerb(QWidget* dialog)
{
    if (!QTest::qWaitFor([dialog] { return button(dialog, "verb")->isEnabled(); }))
        qFatal("The verb stays disabled: %s", qPrintable(button(dialog, "verb")->toolTip()));
    press(dialog, "verb");
}

} // namespace podesk::test
