// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QStringList>

#include <chrono>
#include <memory>

namespace podesk {

/// What a later start gave to the first one.
struct HandOver
{
    QStringList arguments;   ///< without the program's name
    QString folder;          ///< relative names among the arguments lie there
    QString activationToken; ///< the desktop's permission to come to the front (Wayland); may be empty
};

/// The one window of a user on a workspace: whoever claims it first is called by the later starts, which hand over
/// their arguments and end. A claim ends with its program, however that ends.
class FirstStart : public QObject
{
    Q_OBJECT
public:
    enum class Answer {
        First,      ///< nobody had it: it is ours now, and handedOver() tells of later starts
        HandedOver, ///< another program has it and has taken the arguments
        Unanswered, ///< another program has it and says nothing, or there is nowhere to meet
    };

    explicit FirstStart(QObject* parent = nullptr);
    ~FirstStart() override;

    /// Waits at most this long for another program's answer; needs no event loop.
    Answer claim(const QString& workspace, const QStringList& arguments,
                 std::chrono::milliseconds patience = std::chrono::seconds(5));
    /// This program has gone on to another workspace: gives up the old claim and takes the new one where it is free.
    bool moveTo(const QString& workspace);

Q_SIGNALS:
    void handedOver(const podesk::HandOver& handOver);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace podesk
