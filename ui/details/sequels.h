// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/commandrunner.h"
#include "ui/common/recordlink.h"

#include <QtCore/QPointer>

namespace podesk {

class SupportDesk;

/// What follows from a command that was done, for its message: invoices that were issued without the purchase order
/// which is active now, a case that Support can answer, what Support answered.
class Sequels : public QObject
{
    Q_OBJECT
public:
    /// Answers the runner from now on.
    Sequels(CommandRunner* runner, SupportDesk* support, QObject* parent);
    ~Sequels() override;

Q_SIGNALS:
    void followed(const podesk::RecordLink& link);
    /// A list with this query is wanted.
    void listRequested(podesk::ListKind kind, const QString& query);

private:
    using Say = std::function<void(const CommandRunner::Sequel&)>;
    void ask(const Command& command, const CommandOutcome& outcome, const Say& say);
    void afterActivation(const CommandOutcome& outcome, const Say& say, int attempt = 0);
    void sayWithheld(const QSet<qint64>& orders, const QList<InvoiceView>& found, const Say& say);
    void sayTooMany(const ListQuery& query, std::size_t count, const Say& say);
    void afterOpening(const CommandOutcome& outcome, const Say& say);
    /// The way from the word of an undo to what the journal says of it.
    void afterReversal(const CommandOutcome& outcome, const Say& say);
    void afterAnswer(const CommandOutcome& outcome, const Say& say);

    QPointer<CommandRunner> m_runner;
    SupportDesk* m_support;
};

} // namespace podesk
