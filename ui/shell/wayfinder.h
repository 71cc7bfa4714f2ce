// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/latest.h"
#include "ui/common/recordlink.h"

#include <QtCore/QObject>

namespace podesk {

class WorkspaceView;

/// Leads from a link in a text to the record or the help page that it names.
class Wayfinder : public QObject
{
    Q_OBJECT
public:
    explicit Wayfinder(WorkspaceView* view);
    void follow(const RecordLink& link);

private:
    void followOrder(const QString& number);
    void followInvoice(const QString& number);

    WorkspaceView* m_view;
    Latest m_newest;
};

} // namespace podesk
