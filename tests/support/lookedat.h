// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QtWidgets>

namespace podesk::test {

using namespace Qt::StringLiterals;

/// What one can get to by keys and that has no object name, or no name for assistive tools.
inline QStringList unnamed(QWidget* root)
{
    QStringList found;
    for (QWidget* widget : root->findChildren<QWidget*>()) {
        const bool isInner =
            widget->objectName().startsWith(u"qt_"_s) || widget->focusPolicy() == Qt::NoFocus ||
            qobject_cast<QAbstractSpinBox*>(widget->parentWidget()) ||
            qobject_cast<QComboBox*>(widget->parentWidget()) || qobject_cast<QTabBar*>(widget->parentWidget()) ||
            qobject_cast<QAbstractItemView*>(widget->parentWidget()) || widget->inherits("QCalendarView") ||
            qobject_cast<QCalendarWidget*>(widget->parentWidget());
        if (isInner || !widget->isVisible() || widget->window() != root->window())
            continue;
        const QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(widget);
        if (widget->objectName().isEmpty() || !heard || heard->text(QAccessible::Name).isEmpty())
            found.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
    }
    return found;
}

/// Labels and buttons that have less room than their text needs.
inline QStringList clipped(QWidget* root)
{
    QStringList found;
    for (const QWidget* widget : root->findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != root->window())
            continue;
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QPushButton*>(widget);
        const QString text = label ? label->text() : button ? button->text() : QString();
        const bool isElastic = widget->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
        const bool isNarrow =
            widget->width() + 1 < widget->sizeHint().width() && !(label && label->wordWrap()) && !isElastic;
        const bool isLow = label && label->wordWrap() && label->heightForWidth(label->width()) > label->height() + 1;
        if (!text.isEmpty() && (isNarrow || isLow))
            found << widget->objectName() + u": "_s + text;
    }
    return found;
}

} // namespace podesk::test
