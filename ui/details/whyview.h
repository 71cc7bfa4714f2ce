// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/recordlink.h"
#include "ui/details/telling.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace podesk {

class FieldHint;
class LosersModel;
class PlainTable;
class TraceModel;

/// Why something is as it is: the verdict, every rule that was asked with what it looked at, and who lost. One widget
/// for invoices, checkouts and refusals, told by the code that decided.
class WhyView : public QWidget
{
    Q_OBJECT
public:
    /// Whether the records it names can be gone to from where it stands; rules always can.
    enum class Records { Linked, Named };
    explicit WhyView(Records records, QWidget* parent = nullptr);
    /// Puts something before its buttons, such as a choice of what is told.
    void setLeading(QWidget* widget);
    /// So many rules are in sight, however little room there is.
    void keepRows(int rows);
    void tell(const Telling& telling);
    /// Nothing was decided; says what will stand here.
    void tellNothing(const QString& sentence);
    /// As it is copied.
    const QString& text() const { return m_telling.text; }
    const Telling& telling() const { return m_telling; }

Q_SIGNALS:
    /// A record or a rule's help page is wanted.
    void followed(const podesk::RecordLink& link);
    void told(); ///< telling() is another one

private:
    void build();
    QWidget* ruleSide();
    void showStep(int row);
    void showTelling(bool isThere);

    Records m_records;
    QWidget* m_top;
    Telling m_telling;
    TraceModel* m_rules;
    LosersModel* m_losers;
    FieldHint* m_verdict;
    PlainTable* m_ruleTable;
    QWidget* m_loserSide;
    PlainTable* m_loserTable;
    QWidget* m_sides;
    QLabel* m_inputs;
    QLabel* m_empty;
    QPushButton* m_help;
    QPushButton* m_copy;
};

} // namespace podesk
