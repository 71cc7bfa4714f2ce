// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QScrollArea>

namespace podesk {

/// A form that scrolls when the screen is too small for it: as wide as it needs, no frame, and the focused field always
/// in view.
class ScrollingForm : public QScrollArea
{
    Q_OBJECT
public:
    explicit ScrollingForm(QWidget* form, QWidget* parent = nullptr);
    QSize sizeHint() const override;
};

} // namespace podesk
