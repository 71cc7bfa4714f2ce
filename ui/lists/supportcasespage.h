// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/commands.h"
#include "ui/common/latest.h"
#include "ui/common/recordlink.h"
#include "ui/common/workspacepage.h"

class QSplitter;
class QStackedWidget;
class QToolButton;

namespace podesk {

class CommandRunner;
class EmptyState;
class HeadingLabel;
class PlainRowsModel;
class PlainTable;
class SupportCaseActions;
class SupportCaseTab;
class SupportDesk;

/// The support desk: every case that was opened, what was asked and answered, and where to open and answer them.
class SupportCasesPage : public WorkspacePage
{
    Q_OBJECT
public:
    SupportCasesPage(CommandRunner* runner, SupportDesk* support, QWidget* parent = nullptr);

    Place place() const override { return Place::SupportCases; }
    QString name() const override { return tr("Support desk"); }
    QString icon() const override { return QStringLiteral("support-cases"); }
    /// The cases that wait for an answer.
    std::optional<qint64> count(const WorkspaceFacts& facts) const override { return facts.openCases; }
    void setFacts(const WorkspaceFacts& facts) override;
    void focusContent() override;
    void focusFilter() override;
    void refresh() override;

    SupportCaseActions* actions() const { return m_actions; }
    /// Opens the form for a new case; `start` is filled in.
    void openNew(const OpenSupportCase& start = {});
    void select(const QString& number);

Q_SIGNALS:
    void followed(const podesk::RecordLink& link);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* buildHeading();
    void wire();
    void showCases();
    void showFilters();
    void sayEmpty();
    void showCurrent();
    void chooseFilter(int filter);
    QList<const SupportCaseView*> shown() const;
    void remakeForLanguage();

    CommandRunner* m_runner;
    SupportCaseActions* m_actions;
    HeadingLabel* m_title = nullptr;
    QList<QToolButton*> m_filters; ///< all, then one a state
    QStackedWidget* m_stack = nullptr;
    QSplitter* m_split = nullptr;
    PlainRowsModel* m_model = nullptr;
    PlainTable* m_table = nullptr;
    SupportCaseTab* m_case = nullptr;
    EmptyState* m_empty = nullptr;
    QAction* m_showAll;
    QList<SupportCaseView> m_cases; ///< newest first
    QString m_current;              ///< number of the case that is in front
    QString m_awaited;              ///< of the one that comes to the front as soon as it is there
    std::optional<Error> m_error;
    std::optional<SupportCaseState> m_filter;
    bool m_isLoaded = false;
    Latest m_newest;
};

} // namespace podesk
