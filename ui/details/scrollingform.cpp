// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/scrollingform.h"

#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

namespace {

/// A form in which nothing grows would spread its rows over a taller window, with holes between them.
QWidget* atTop(QWidget* form)
{
    if (!form->layout() || form->layout()->expandingDirections().testFlag(Qt::Vertical))
        return form;
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(form);
    column->addStretch();
    return page;
}

} // namespace

ScrollingForm::ScrollingForm(QWidget* form, QWidget* parent) : QScrollArea(parent)
{
    setWidget(atTop(form));
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
