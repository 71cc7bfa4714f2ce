// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/recordlink.h"
#include "ui/lists/listpage.h"
#include "ui/lists/rowactions.h"

namespace podesk {

class CommandRunner;

/// What can be done with the selected entry of the outbox.
class NoticeActions : public RowActions
{
    Q_OBJECT
public:
    explicit NoticeActions(QObject* parent);
    /// Of the only selected entry; empty otherwise.
    void setSelection(qsizetype count, const QString& order, const QString& result);
    void retranslate() override;

Q_SIGNALS:
    void followed(const podesk::RecordLink& link);
    void whyRequested();
    void saveRequested();

private:
    void updateEnabled();

    QAction* m_why;
    QAction* m_save;
    QAction* m_toOrder;
    qsizetype m_count = 0;
    QString m_order;
    QString m_result;
};

/// The outbox of the simulation: mails to contacts, and those that were not sent, with the reason.
class OutboxPage : public ListPage
{
    Q_OBJECT
public:
    OutboxPage(CommandRunner* runner, UiSettings* settings, QWidget* parent = nullptr);
    NoticeActions* actions() const { return m_actions; }
    void setFacts(const WorkspaceFacts& facts) override;

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void passSelection();
    void expect();
    QString expectation(const Result<std::optional<ExpectedNotice>>& next) const;

    EngineClient* m_client;
    NoticeActions* m_actions;
    WorkspaceFacts m_facts;
    Latest m_expecting;
};

} // namespace podesk
