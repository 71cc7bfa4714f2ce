// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace podesk {

class PlainTable;
class TextRowsModel;

/// Contacts or tags of the shown purchase order, to read; a button opens the dialog that changes them.
class TextRowsTab : public QWidget
{
    Q_OBJECT
public:
    struct Wording
    {
        QString name; ///< object name; the table's is name + "Rows"
        QString title;
        QString empty;
        QString change; ///< text of the button
        QStringList headings;
    };

    explicit TextRowsTab(const Wording& wording, QWidget* parent = nullptr);
    void setRows(const QList<QStringList>& rows);
    /// Why who acts may not change them; empty where they may.
    void setObstacle(const QString& reason);

Q_SIGNALS:
    void changeRequested();

private:
    TextRowsModel* m_model;
    PlainTable* m_table;
    QLabel* m_empty;
    QPushButton* m_change;
};

} // namespace podesk
