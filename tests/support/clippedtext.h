// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace podesk::test {

/// Labels and buttons that have less room than their text needs.
inline QStringList clipped(QWidget* root)
{
    QStringList found;
    for (const QWidget* widget : root->findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != root->window())
            continue;
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* one = qobject_cast<const QPushButton*>(widget);
        const QString text = label ? label->text() : one ? one->text() : QString();
        const bool isElastic = widget->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
        const bool isNarrow =
            widget->width() + 1 < widget->sizeHint().width() && !(label && label->wordWrap()) && !isElastic;
        const bool isLow = label && label->wordWrap() && label->heightForWidth(label->width()) > label->height() + 1;
        if (!text.isEmpty() && (isNarrow || isLow))
            found << widget->objectName() + QStringLiteral(": ") + text;
    }
    return found;
}

} // namespace podesk::test
