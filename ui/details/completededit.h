// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engineclient.h"
#include "ui/common/latest.h"

#include <QtWidgets/QLineEdit>

class QStringListModel;

namespace podesk {

/// A line that proposes what a list's field holds while one types.
class CompletedEdit : public QLineEdit
{
    Q_OBJECT
public:
    CompletedEdit(EngineClient* client, ListKind kind, const QString& field, QWidget* parent = nullptr);

private:
    void ask(const QString& typed);

    EngineClient* m_client;
    ListKind m_kind;
    QString m_field;
    QStringListModel* m_proposals;
    Latest m_newest;
};

} // namespace podesk
