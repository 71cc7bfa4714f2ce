// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/outcome.h"

#include <QtWidgets/QWidget>

namespace podesk {

/// The places of a workspace, in the order in which navigation, View menu and Ctrl+1... name them.
enum class Place {
    Overview,
    PurchaseOrders,
    LineItems,
    Invoices,
    Checkout,
    Agreements,
    Scenarios,
    Outbox,
    SupportCases,
    Activity,
    Organization
};
inline constexpr std::array allPlaces{Place::Overview,     Place::PurchaseOrders, Place::LineItems,   Place::Invoices,
                                      Place::Checkout,     Place::Agreements,     Place::Scenarios,   Place::Outbox,
                                      Place::SupportCases, Place::Activity,       Place::Organization};

/// What stands in the middle of the window for a place.
class WorkspacePage : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual Place place() const = 0;
    /// As the navigation says it; asked again when the language changes.
    virtual QString name() const = 0;
    /// Name of the navigation's icon.
    virtual QString icon() const = 0;
    /// How much is there, for places that count something.
    virtual std::optional<qint64> count(const WorkspaceFacts& facts) const
    {
        Q_UNUSED(facts)
        return std::nullopt;
    }
    /// The workspace as it is now; told whenever it has changed.
    virtual void setFacts(const WorkspaceFacts& facts) { Q_UNUSED(facts) }
    /// Rows are selected here whose details the pane beside can show.
    virtual bool hasDetails() const { return false; }
    /// Puts the focus where one works here.
    virtual void focusContent() = 0;
    /// Puts the focus where one searches here.
    virtual void focusFilter() { focusContent(); }
    /// Asks for everything again.
    virtual void refresh() = 0;

Q_SIGNALS:
    /// count() has another answer, although the workspace has not changed.
    void countChanged();

protected:
    /// What is read here has changed: refreshes at once where one looks, or else as soon as one does.
    void outdate();
    /// A refresh waits for someone to look.
    bool isOutdated() const { return m_isOutdated; }
    void showEvent(QShowEvent* event) override;

private:
    bool m_isOutdated = false;
};

} // namespace podesk
