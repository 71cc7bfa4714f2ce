// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engineclient.h"
#include "ui/common/latest.h"

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace podesk {

/// Completes a field from the numbers of a payer's purchase orders.
class NumberChoices : public QObject
{
    Q_OBJECT
public:
    NumberChoices(EngineClient* client, QLineEdit* field);
    void setPayer(const QString& accountNumber);
    /// Every purchase order of the workspace is this payer's: nobody else's needs to be left out.
    void setAlone(bool alone) { m_isAlone = alone; }
    /// Shows what there is to choose from, whatever stands in the field.
    void showAll();

Q_SIGNALS:
    void chosen(const QString& number);
    void nothingToChoose();

private:
    void look(const QString& text, bool everything);
    void keepOwn(const QStringList& numbers, bool everything);
    void offer(const QStringList& numbers, bool everything);

    EngineClient* m_client;
    QLineEdit* m_field;
    QCompleter* m_completer;
    QStringListModel* m_model;
    QString m_payer;
    bool m_isAlone = true;
    Latest m_newest;
    int m_round = 0;
};

} // namespace podesk
