// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/scenario.h"
#include "ui/common/latest.h"

#include <QtCore/QObject>

namespace podesk {

enum class Place;
class CheckoutPage;
class ListPage;
class WorkspacePage;
class WorkspaceView;

/// Opens what a step of a scenario shows: its page, a query in its list, a record, and why that is as it is.
class StepView : public QObject
{
    Q_OBJECT
public:
    explicit StepView(WorkspaceView* view);
    void show(const ScenarioView& wanted);
    /// A Why whose record has not been selected by now is not opened any more.
    void forgetWhy();
    /// The page that scenario files call so; null where this window has none.
    static WorkspacePage* pageOf(const WorkspaceView& view, const QString& name);

private:
    void filter(ListPage* list, const QString& query);
    void findInList(Place place, const ScenarioView& wanted);
    void chooseOffer(CheckoutPage* page, const QString& offer);
    void reveal(qint64 id, const ScenarioView& wanted);

    WorkspaceView* m_view;
    Latest m_newest;
    QMetaObject::Connection m_untilSelected; ///< to the list that will select the record whose Why is wanted
    QMetaObject::Connection m_untilAnswered;
    bool m_awaitsRows = false; ///< of the list's newest query
};

} // namespace podesk
