// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/scrollingform.h"

#include <QtWidgets/QScrollBar>

namespace podesk {

ScrollingForm::ScrollingForm(QWidget* form, QWidget* parent) : QScrollArea(parent)
{
    setWidget(form);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setFocusPolicy(Qt::NoFocus);
}

QSize ScrollingForm::sizeHint() const
{
    const QSize inner = widget()->sizeHint();
    const QSize most(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 30);
    return (inner + QSize(verticalScrollBar()->sizeHint().width(), 2)).boundedTo(most);
}

} // namespace podesk
