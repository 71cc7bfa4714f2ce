// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/statustransition.h"
#include "ui/common/commandrunner.h"
#include "ui/common/latest.h"
#include "ui/lists/rowactions.h"

#include <array>

class QAction;

namespace podesk {

/// The actions on purchase orders, for menu bar, tool bar and context menu alike. What the selection does not allow
/// stays visible and says why; what it allows comes from the rules, never from a table of this window.
class OrderActions : public RowActions
{
    Q_OBJECT
public:
    enum class Act { Add, Edit, Duplicate, Renew, Activate, Suspend, Expire, AddLine, Contacts, Tags, Delete };
    static constexpr int actCount = 11;

    /// A selected order; the status is missing where its row has not been read.
    struct Selected
    {
        PurchaseOrderId id;
        QString number;
        std::optional<Status> status;
    };

    OrderActions(CommandRunner* runner, QWidget* dialogParent);
    QAction* action(Act act) const { return m_actions[std::size_t(act)]; }
    void setSelection(const QList<Selected>& selection);
    void retranslate() override;

    /// What acts on the selection waits while the list with that selection is not to be seen.
    void setListShown(bool shown);

Q_SIGNALS:
    void orderCreated(podesk::PurchaseOrderId id);
    /// A bulk command has run; only what it refused should stay selected.
    void keepSelected(const QList<podesk::PurchaseOrderId>& orders);

private:
    void build();
    void connectForms();
    void openBulk(Status to);
    Status suspendTarget() const;
    /// Why no selected order can go to this status; empty when one can, or when it is not known yet.
    QString obstacle(Status to) const;
    void judge();
    void updateEnabled();

    CommandRunner* m_runner;
    QWidget* m_dialogParent;
    std::array<QAction*, actCount> m_actions{};
    QList<Selected> m_selection;
    bool m_isListShown = true;
    std::optional<QList<Tag>> m_tags; ///< of the one selected order, where a policy asks for them
    Latest m_newestTags;
};

} // namespace podesk
