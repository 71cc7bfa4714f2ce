// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/agreementviews.h"
#include "core/engine/engineclient.h"
#include "ui/common/latest.h"
#include "ui/common/recordlink.h"
#include "ui/details/plainrowsmodel.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QTabWidget;

namespace podesk {

class AgreementActions;
class AgreementTab;
class PlainRowsTab;
class WhyView;

/// What lies behind the selected agreement: charges with their numbers, payments that were asked for, documents, its
/// history, and what its checkout decided.
class AgreementDetails : public QWidget
{
    Q_OBJECT
public:
    AgreementDetails(EngineClient* client, AgreementActions* actions, QWidget* parent = nullptr);
    /// Nothing: none is selected, or (with a sentence) it is not there.
    void setAgreement(const std::optional<AgreementView>& view, const QString& problem = {});
    /// Every text is asked for again.
    void retranslate();

Q_SIGNALS:
    void followed(const podesk::RecordLink& link);

private:
    void build();
    void buildRows();
    QWidget* buildWhy();
    void wire();
    void fill();
    void fillRows(PlainRowsTab* tab, const QList<PlainRowsModel::Row>& rows);
    void askWhy();
    void tellWhy();

    EngineClient* m_client;
    AgreementActions* m_actions;
    std::optional<AgreementView> m_view;
    QString m_problem;
    bool m_isOther = true; ///< than the one before
    QList<Explanation> m_decisions;
    Latest m_newest;
    QLabel* m_message;
    QTabWidget* m_book;
    AgreementTab* m_head;
    PlainRowsTab* m_charges;
    PlainRowsTab* m_payments;
    PlainRowsTab* m_documents;
    PlainRowsTab* m_history;
    QComboBox* m_questions;
    WhyView* m_why;
};

} // namespace podesk
