// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engineclient.h"
#include "ui/common/latest.h"

#include <QtWidgets/QFrame>

class QLabel;
class QToolButton;

namespace podesk {

class PlainTable;
class RecentModel;

/// The last entries of the journal, the newest first.
class RecentActivity : public QFrame
{
    Q_OBJECT
public:
    explicit RecentActivity(EngineClient* client, QWidget* parent = nullptr);
    /// Reads the entries up to the facts' position.
    void setFacts(const WorkspaceFacts& facts);
    PlainTable* table() const { return m_table; }

Q_SIGNALS:
    void entryChosen(qint64 position);
    void allRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void fit();
    void retranslate();

    EngineClient* m_client;
    QLabel* m_title;
    QToolButton* m_all;
    PlainTable* m_table;
    RecentModel* m_model;
    Latest m_latest;
};

} // namespace podesk
