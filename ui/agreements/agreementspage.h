// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/agreementviews.h"
#include "core/engine/engineclient.h"
#include "ui/common/latest.h"
#include "ui/common/recordlink.h"
#include "ui/common/workspacepage.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QTimer;

namespace podesk {

class AgreementActions;
class AgreementDetails;
class AgreementsModel;
class CommandRunner;
class EmptyState;
class PlainTable;

/// Everything that was bought: the agreements, what lies behind the selected one, and what can be done with it.
class AgreementsPage : public WorkspacePage
{
    Q_OBJECT
public:
    explicit AgreementsPage(CommandRunner* runner, QWidget* parent = nullptr);

    Place place() const override { return Place::Agreements; }
    QString name() const override;
    QString icon() const override;
    std::optional<qint64> count(const WorkspaceFacts& facts) const override { return facts.agreements; }
    void setFacts(const WorkspaceFacts& facts) override;
    void focusContent() override;
    void focusFilter() override;
    void refresh() override;

    AgreementActions* actions() const { return m_actions; }
    /// What an empty page offers.
    void setEmptyActions(const QList<QAction*>& actions);
    /// Selects the agreement as soon as it has come, whatever the filter was.
    void reveal(const QString& number);

Q_SIGNALS:
    void followed(const podesk::RecordLink& link);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void wire();
    void setAgreements(const Result<QList<AgreementSummary>>& agreements);
    void filter();
    void select();
    void follow(int row);
    void loadSelected();
    void updateState();
    void retranslate();

    CommandRunner* m_runner;
    AgreementActions* m_actions;
    AgreementsModel* m_model;
    QLabel* m_title;
    QLineEdit* m_search;
    QComboBox* m_shown;
    QStackedWidget* m_stack;
    QSplitter* m_split;
    PlainTable* m_table;
    EmptyState* m_empty;
    AgreementDetails* m_details;
    QAction* m_clearFilter;
    QAction* m_retry;
    QList<QAction*> m_emptyActions;
    QTimer* m_selectionPause;
    Latest m_newest;
    Latest m_newestView;
    std::optional<Error> m_problem;
    QString m_selected; ///< agreement number
    bool m_isLoaded = false;
    bool m_isResetting = false;
};

} // namespace podesk
