// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/commandrunner.h"
#include "ui/common/recordlink.h"
#include "ui/common/workspacepage.h"

class QLabel;
class QTabWidget;

namespace podesk {

class AccountsTab;
class PermissionsTab;
class ProcurementTab;

/// Who belongs together, who may do what, and which procurement systems are connected.
class OrganizationPage : public WorkspacePage
{
    Q_OBJECT
public:
    explicit OrganizationPage(CommandRunner* runner, QWidget* parent = nullptr);

    Place place() const override { return Place::Organization; }
    QString name() const override;
    QString icon() const override;
    std::optional<qint64> count(const WorkspaceFacts& facts) const override;
    void setFacts(const WorkspaceFacts& facts) override;
    void focusContent() override;
    void refresh() override;

    AccountsTab* accounts() const { return m_accounts; }
    PermissionsTab* permissions() const { return m_permissions; }
    ProcurementTab* procurement() const { return m_procurement; }
    QTabWidget* tabs() const { return m_tabs; }

Q_SIGNALS:
    /// A record or a rule's help page is wanted.
    void followed(const podesk::RecordLink& link);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_title;
    QTabWidget* m_tabs;
    AccountsTab* m_accounts;
    PermissionsTab* m_permissions;
    ProcurementTab* m_procurement;
    qint64 m_position = -1; ///< of the facts that were told last
};

} // namespace podesk
