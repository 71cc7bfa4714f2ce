// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

class QTableView;

namespace podesk {

/// A table that is mostly looked at shows its selected row while it has the keys, and not otherwise.
class QuietSelection : public QObject
{
    Q_OBJECT
public:
    /// Lives with the table, whose model is set already.
    explicit QuietSelection(QTableView* table);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void calm();

    QTableView* m_table;
};

} // namespace podesk
