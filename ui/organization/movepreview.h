// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/agreementviews.h"
#include "core/engine/engineclient.h"
#include "ui/common/latest.h"
#include "ui/details/telling.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace podesk {

class PlainRowsModel;
class PlainTable;

/// What a move does to each agreement: its next invoice before and after, what becomes of the purchase orders, and
/// which of its charges go along.
class MovePreview : public QWidget
{
    Q_OBJECT
public:
    explicit MovePreview(EngineClient* client, QWidget* parent = nullptr);
    void tell(const MoveOutcome& move);
    /// Number of the current agreement; empty where there is none.
    QString agreement() const;
    void focusFirst();

Q_SIGNALS:
    void whyRequested(const QString& title, const podesk::Telling& telling);
    void agreementChanged();

private:
    void build();
    void tellAgreement(int row);
    void tellCharges(const QList<ChargeOfAgreement>& charges);
    void openWhy();

    EngineClient* m_client;
    MoveOutcome m_move;
    QLabel* m_summary;
    PlainRowsModel* m_agreements;
    PlainTable* m_agreementTable;
    QLabel* m_sentence;
    QPushButton* m_why;
    QLabel* m_chargeCaption;
    PlainRowsModel* m_charges;
    PlainTable* m_chargeTable;
    Latest m_newest;
};

} // namespace podesk
