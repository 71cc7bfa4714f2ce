// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>
#include <QtWidgets>

namespace podesk::test {

/// Where a person's keys go: to an open list of proposals before the field that opened it.
inline QWidget* keyTarget()
{
    return QApplication::activePopupWidget() ? QApplication::activePopupWidget() : QApplication::focusWidget();
}

inline void pressKey(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    if (QWidget* target = keyTarget())
        QTest::keyClick(target, key, modifiers);
}

inline void typeKeys(const QString& text)
{
    for (const QChar c : text) {
        if (QWidget* target = keyTarget())
            QTest::keyClick(target, c.toLatin1());
    }
}

/// Presses Tab until the widget has the focus; false when it does not get it in `most` presses.
inline bool tabTo(const QWidget* target, int most = 60)
{
    for (int press = 0; press < most && QApplication::focusWidget() != target; ++press)
        pressKey(Qt::Key_Tab);
    return QApplication::focusWidget() == target;
}

/// What has the focus, as a test can find it.
inline QString focusName()
{
    const QWidget* focus = QApplication::focusWidget();
    return focus ? QString::fromLatin1(focus->metaObject()->className()) + u' ' + focus->objectName() : QString();
}

/// Buttons in the window's button boxes that could be pressed but that the key (Tab or Shift+Tab) does not reach in
/// `most` presses; with where it goes round instead.
inline QString unreachedButtons(QWidget* window, Qt::Key key, int most = 60)
{
    QList<QAbstractButton*> wanted;
    for (const QDialogButtonBox* box : window->findChildren<QDialogButtonBox*>()) {
        for (QAbstractButton* button : box->buttons()) {
            if (button->isVisible() && button->isEnabled() && button->window() == window)
                wanted << button;
        }
    }
    QStringList way;
    for (int press = 0; press < most && !wanted.isEmpty(); ++press) {
        pressKey(key);
        way << focusName();
        wanted.removeIf([](const QAbstractButton* button) { return button->hasFocus(); });
    }
    if (wanted.isEmpty())
        return {};
    QStringList names;
    for (const QAbstractButton* button : std::as_const(wanted))
        names << button->objectName();
    constexpr qsizetype told = 12;
    return names.join(QStringLiteral(", ")) + QStringLiteral("; it goes ") +
           way.last(std::min(told, way.size())).join(QStringLiteral(" > "));
}

/// Alt keys that two visible things of a window claim (pressing one would only move the focus between them), and those
/// that lead nowhere.
inline QStringList sharedMnemonics(QWidget* window)
{
    QMap<QString, QStringList> claims;
    QStringList shared;
    const auto claim = [&claims](const QString& text) {
        if (const QKeySequence keys = QKeySequence::mnemonic(text); !keys.isEmpty())
            claims[keys.toString()] << text;
    };
    for (QWidget* widget : window->findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != window)
            continue;
        const auto* label = qobject_cast<QLabel*>(widget);
        if (label && label->buddy())
            claim(label->text());
        else if (label && label->textFormat() == Qt::AutoText && !QKeySequence::mnemonic(label->text()).isEmpty())
            shared << QStringLiteral("leads nowhere: ") + label->text();
        else if (const auto* button = qobject_cast<QAbstractButton*>(widget))
            claim(button->text());
        else if (const auto* box = qobject_cast<QGroupBox*>(widget))
            claim(box->title());
    }
    for (auto each = claims.cbegin(); each != claims.cend(); ++each) {
        if (each->size() > 1)
            shared << each.key() + QStringLiteral(": ") + each->join(QStringLiteral(" / "));
    }
    return shared;
}

} // namespace podesk::test
