// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/listquery.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

namespace podesk {

class CommandRunner;
class ListTable;
class MessageBar;
class UiSettings;
struct ExportChoice;

/// Takes rows of a list elsewhere, to the clipboard or to a file, and says in the message bar what became of it.
class RowTransfer : public QObject
{
    Q_OBJECT
public:
    RowTransfer(ListTable* table, MessageBar* messages, UiSettings* settings, QObject* parent);
    /// Exports show among its tasks, with progress and Cancel. Without one they still run.
    void setRunner(CommandRunner* runner);
    /// The selected rows with the columns that show, for a spreadsheet.
    void copySelected(bool withHeaders);
    /// Asks what and where to, and writes it.
    void exportShown();

private:
    void write(const ListQuery& query, const ExportChoice& choice, const QList<qint64>& ids);

    ListTable* m_table;
    MessageBar* m_messages;
    UiSettings* m_settings;
    QPointer<CommandRunner> m_runner;
};

} // namespace podesk
