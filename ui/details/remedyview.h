// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/remedies.h"
#include "ui/common/latest.h"
#include "ui/common/recordlink.h"

#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace podesk {

class CommandRunner;

/// "What would change this": the shortest ways to another outcome, as the engine finds them by trying. Each can be
/// looked at (what it would write) and done; where there is none, the rules by which it is so.
class RemedyView : public QWidget
{
    Q_OBJECT
public:
    explicit RemedyView(CommandRunner* runner, QWidget* parent = nullptr);
    ~RemedyView() override;
    /// Searches for this subject; nothing empties the view. The same subject again is searched for anew.
    void ask(const std::optional<RemedySubject>& subject);

Q_SIGNALS:
    void followed(const podesk::RecordLink& link); ///< to a rule's help page
    void done();                                   ///< a remedy was carried out to its end

private:
    void build();
    void search();
    void stop();
    void tell(const Remedies& answer);
    void tellNone(const Remedies& answer);
    void chooseRow();
    void showDifference();
    void doIt();
    void goOn(const QList<Command>& commands, qsizetype next, const QString& openedCase);
    const Remedy* chosen() const;
    bool needsAddress() const;
    void say(const QString& richText);

    CommandRunner* m_runner;
    QWidget* m_other; ///< asks for another number
    QLineEdit* m_number;
    QPushButton* m_search;
    QLabel* m_status;
    QListWidget* m_list;
    QWidget* m_addressRow;
    QLineEdit* m_address;
    QPushButton* m_dryRun;
    QPushButton* m_doIt;
    QPlainTextEdit* m_difference;
    Latest m_newest;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    std::optional<RemedySubject> m_subject;
    QList<Remedy> m_remedies;
    bool m_isDoing = false;
};

} // namespace podesk
