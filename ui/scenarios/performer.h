// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/commands.h"
#include "core/engine/outcome.h"

#include <QtCore/QObject>

#include <functional>

class QWidget;

namespace podesk {

class WorkspaceView;

/// Carries out a command as a person would: by the widgets of a workspace's pages. The player shows what it touches.
/// One command at a time; each perform() ends in exactly one done() or failed(), stop() in none.
class Performer : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// How long each act takes, so that one can follow it; 0: as fast as the pages answer.
    virtual void setPace(int millisecondsPerAct) = 0;
    /// Chooses who acts (empty: the workspace's owner), then works the pages until the command has been run.
    virtual void perform(const Command& command, const QString& identity) = 0;
    /// Stops where it is; what it opened is closed again.
    virtual void stop() = 0;

Q_SIGNALS:
    /// Before it acts on a widget: which one, and what it is about to do, in words for eyes and screen readers.
    void touched(QWidget* widget, const QString& spoken);
    /// The command was run by the pages, with this answer; a refusal is an answer.
    void done(const podesk::CommandOutcome& outcome);
    /// It cannot be done by the pages; `why` is a sentence. Nothing was written.
    void failed(const QString& why);
};

/// Makes the performer for a view; the parent owns it.
using PerformerMaker = std::function<Performer*(WorkspaceView* view, QObject* parent)>;

} // namespace podesk
