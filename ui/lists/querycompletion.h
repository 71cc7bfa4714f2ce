// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engineclient.h"
#include "ui/common/latest.h"

#include <QtCore/QObject>

class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace podesk {

/// Proposes what can come next in a query as it is typed: field names, the words of a field, values that the workspace
/// holds.
class QueryCompletion : public QObject
{
    Q_OBJECT
public:
    QueryCompletion(EngineClient* client, ListKind kind, QLineEdit* edit);

    /// The piece of a query that the cursor stands in.
    struct Piece
    {
        qsizetype begin = 0;
        QString text;  ///< from begin to the cursor
        QString field; ///< what stands before the colon; empty while there is none
        QString value; ///< what stands after the last comma or sign of comparison
        bool isSort = false;
    };
    static Piece pieceAt(const QString& text, qsizetype cursor);

private:
    struct Proposal
    {
        QString insert; ///< takes the place of the piece, or of its last value
        QString shown;
    };

    void propose();
    void proposeFields(const Piece& piece);
    void proposeValues(const Piece& piece);
    void show(const QList<Proposal>& proposals);
    void insert(const QString& text);

    EngineClient* m_client;
    ListKind m_kind;
    QLineEdit* m_edit;
    QStandardItemModel* m_model;
    QCompleter* m_completer;
    Latest m_latest;
};

} // namespace podesk
