// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engineclient.h"
#include "ui/common/idlists.h"
#include "ui/common/latest.h"

#include <QtCore/QAbstractTableModel>

namespace podesk {

class RowReader;

/// Any of the workspace's lists as a table: a row for each id of the answer to a ListQuery, a column for each of
/// listFields(kind). The ids are all there at once; rows come by the page when a view looks at them and live in a
/// bounded cache. It follows the workspace: changed rows are patched in place, and a row that stops matching stays,
/// dimmed, until the next query.
class RecordListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        CellRole = Qt::UserRole, ///< the ListCell
        WordRole,                ///< the stable word of a Word field
        RecordIdRole,
        DimmedRole, ///< true for a row that no longer matches the query, or that its list greys
    };
    enum class State { Idle, Loading, Ready, Failed };

    RecordListModel(EngineClient* client, ListKind kind, QObject* parent = nullptr);

    ListKind kind() const { return m_query.kind; }
    EngineClient* client() const { return m_client; }
    const ListQuery& query() const { return m_query; }
    /// Asks; the rows of the previous query stay until the answer is there.
    void setQuery(const ListQuery& query);
    /// Asks the same again, without rows that are only kept under the user's hand.
    void reload();
    /// While nobody looks, changes are only noted; looking again catches up.
    void setWatching(bool watching);

    State state() const { return m_state; }
    const std::optional<Error>& error() const { return m_error; }
    /// The last answer; its ids may differ from the rows shown by rows kept under the user's hand.
    const ListAnswer& answer() const { return m_answer; }
    qint64 idAt(int row) const;
    /// Rows that show these ids; ids that are not shown are left out.
    QHash<qint64, int> rowsOf(const QList<qint64>& ids) const;
    /// Nothing while the row has not been read.
    const ListRow* loadedRow(qint64 id) const;
    /// A view is about to look at these rows: reading those that are missing begins now. True when none was.
    bool prefetch(int first, int last);
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// An answer (or a failure) has arrived and its rows are in place.
    void answered();

private:
    enum class Keep { Nothing, RowsUnderHand };
    void ask(Keep keep);
    void askLater(Keep keep);
    void accept(const Result<ListAnswer>& result, Keep keep);
    void fail(const Error& error);
    void keepUnderHand(const ListAnswer& answer);
    void settle(const ListAnswer& answer, SharedIds shown, QSet<qint64> dimmed);
    void replaceRows(SharedIds shown);
    void onChanged(const ChangeEvent& event);
    void touchRows(int first, int last);
    void touchRecords(const QList<qint64>& ids);
    bool isGreyed(const ListRow* row) const;
    QVariant cellData(const ListField& field, const ListRow& row, const QModelIndex& index, int role) const;

    EngineClient* m_client;
    ListQuery m_query;
    ListAnswer m_answer;
    SharedIds m_shown;
    QSet<qint64> m_dimmed;
    State m_state = State::Idle;
    bool m_isAsking = false;      ///< an answer is on its way
    Keep m_keeping = Keep::Nothing; ///< what it was asked to keep
    bool m_columnsCame = false;   ///< the list's columns were filled since it was asked for
    std::optional<Error> m_error;
    Latest m_latest;
    bool m_isWatching = true;
    bool m_isBehind = false;
    quint64 m_questions = 0; ///< counts questions to the list
    int m_overtaken = 0; ///< how often in a row another question was answered instead of ours
    RowReader* m_reader;
};

} // namespace podesk
