// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/rowtransfer.h"

#include "ui/common/commandrunner.h"
#include "ui/common/listspec.h"
#include "ui/common/messagebar.h"
#include "ui/lists/exportdialog.h"
#include "ui/lists/listheader.h"
#include "ui/lists/listtable.h"
#include "ui/lists/rowcopy.h"
#include "ui/words/words.h"

#include <QtCore/QPointer>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

namespace podesk {

using namespace Qt::StringLiterals;

RowTransfer::RowTransfer(ListTable* table, MessageBar* messages, UiSettings* settings, QObject* parent)
    : QObject(parent), m_table(table), m_messages(messages), m_settings(settings)
{
}

void RowTransfer::setRunner(CommandRunner* runner)
{
    m_runner = runner;
}

void RowTransfer::copySelected(bool withHeaders)
{
    const QList<qint64> ids = m_table->selectedIds();
    if (ids.isEmpty())
        return;
    const ListKind kind = m_table->records()->kind();
    const QList<int> columns = withCurrency(kind, m_table->header()->shownColumns());
    collectLines(m_table->records()->client(), kind, ids, columns, this,
                 [this, kind, columns, withHeaders](const Result<QStringList>& lines) {
                     if (!lines) {
                         m_messages->show(MessageBar::Level::Error, words::errorSentence(lines.error()));
                         return;
                     }
                     QStringList all = *lines;
                     if (withHeaders)
                         all.prepend(spreadsheetHeader(kind, columns));
                     QGuiApplication::clipboard()->setText(all.join(u'\n') + u'\n');
                     m_messages->show(MessageBar::Level::Information,
                                      tr("%Ln row(s) copied.", nullptr, int(lines->size())));
                 });
}

void RowTransfer::exportShown()
{
    RecordListModel* records = m_table->records();
    if (records->rowCount() == 0)
        return;
    const QList<qint64> ids = m_table->selectedIds();
    askForExport(listSpec(records->kind()).exportName, qint64(records->answer().ids->size()), ids.size(),
                 records->kind(), m_table->header()->shownColumns(), m_settings, m_table->window(),
                 [transfer = QPointer(this), ids, query = records->query()](const ExportChoice& choice) {
                     if (transfer)
                         transfer->write(query, choice, choice.onlySelected ? ids : QList<qint64>());
                 });
}

void RowTransfer::write(const ListQuery& query, const ExportChoice& choice, const QList<qint64>& ids)
{
    const QString path = choice.path;
    const CommandRunner::Task task = m_runner ? m_runner->beginTask(tr("Export")) : CommandRunner::Task();
    const auto done =
        m_table->records()->client()->exportList(query, choice.fields, ids, choice.format, path, task.options);
    whenDone(done, this, [this, path, number = task.number](const Result<qint64>& written) {
        if (m_runner)
            m_runner->endTask(number);
        if (!written && written.error().code == ErrorCode::Cancelled) {
            m_messages->show(MessageBar::Level::Information, tr("The export was cancelled; no file was written."));
        } else if (written) {
            const QString rows = tr("%Ln row(s)", nullptr, int(*written));
            m_messages->show(MessageBar::Level::Success, tr("%1 written to %2.").arg(rows, path));
        } else {
            m_messages->show(MessageBar::Level::Error, words::errorSentence(written.error()));
        }
    });
}

} // namespace podesk
