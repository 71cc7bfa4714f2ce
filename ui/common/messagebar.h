// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFrame>

#include <functional>

class QVBoxLayout;

namespace podesk {

/// Results of what one did, above the page: level icon, sentence, up to two actions, dismissible; the newest on top, at
/// most three. Announced to screen readers. Never modal, takes no room when empty.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    enum class Level { Success, Information, Warning, Error };
    struct Action
    {
        QString text;
        QString objectName;
        std::function<void()> run;
        /// It acts on the last command, so it goes when another message comes.
        bool untilNext = false;
        /// It only shows something, so the message with its other actions stays.
        bool keeps = false;
    };

    explicit MessageBar(QWidget* parent = nullptr);
    void show(Level level, const QString& sentence, const QList<Action>& actions = {});
    void clear();
    QString newestText() const;

private:
    QVBoxLayout* m_layout;
};

} // namespace podesk
