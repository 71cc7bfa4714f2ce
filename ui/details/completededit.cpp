// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/completededit.h"

#include <QtCore/QStringListModel>
#include <QtWidgets/QCompleter>

namespace podesk {

CompletedEdit::CompletedEdit(EngineClient* client, ListKind kind, const QString& field, QWidget* parent)
    : QLineEdit(parent), m_client(client), m_kind(kind), m_field(field), m_proposals(new QStringListModel(this))
{
    auto* completer = new QCompleter(m_proposals, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &CompletedEdit::ask);
}

void CompletedEdit::ask(const QString& typed)
{
    constexpr int mostProposed = 20;
    m_newest.ask(m_client->completions(m_kind, m_field, typed, mostProposed), this,
                 [this](const Result<QStringList>& proposals) {
                     if (!proposals || *proposals == m_proposals->stringList())
                         return;
                     m_proposals->setStringList(*proposals);
                     if (hasFocus() && !proposals->isEmpty() && !proposals->contains(text()))
                         completer()->complete();
                 });
}

} // namespace podesk
