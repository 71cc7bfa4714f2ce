// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/commands.h"
#include "core/engine/outcome.h"
#include "ui/details/telling.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QStandardItemModel;

namespace podesk {

class PlainTable;

/// Third step: everything the purchase will make, as the dry run has it, each with its reason and the rules behind it.
/// Nothing has been written yet.
class ReviewStep : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewStep(QWidget* parent = nullptr);
    void show(const CheckoutView& view, const Subscribe& command, const PurchaseOutcome& purchase);
    void focusFirst();

Q_SIGNALS:
    void whyRequested(const QString& title, const podesk::Telling& telling);

private:
    struct Row
    {
        QStringList cells;
        bool bearsNumber;
        Trace trace;
    };
    QString summary(const CheckoutView& view, const Subscribe& command, const PurchaseOutcome& purchase) const;
    void add(const QStringList& cells, bool bearsNumber, const Trace& trace);
    void openWhy(int row);

    QLabel* m_summary;
    QStandardItemModel* m_model;
    PlainTable* m_documents;
    QLabel* m_reason;
    QPushButton* m_why;
    QList<Row> m_rows;
};

} // namespace podesk
