// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QAbstractTableModel>
#include <QtCore/QStringList>

namespace podesk {

/// A few rows of texts to read, such as an invoice's lines or its printings. The first cell speaks for its row.
class PlainRowsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int WordRole = Qt::UserRole; ///< the stable word of a cell in a column with signs

    struct Column
    {
        QString heading;
        bool isNumber = false;
        QString signField = {}; ///< field whose words have a sign ("outcome"); empty: none
    };
    struct Row
    {
        QStringList texts;
        QString word; ///< stable word of the column with signs
        friend bool operator==(const Row&, const Row&) = default;
    };

    explicit PlainRowsModel(const QList<Column>& columns, QObject* parent = nullptr);
    void setRows(const QList<Row>& rows);
    /// The same columns in another language.
    void setColumns(const QList<Column>& columns);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Column> m_columns;
    QList<Row> m_rows;
};

} // namespace podesk
