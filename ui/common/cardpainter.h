// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyleOptionViewItem>

class QAbstractItemView;
class QListView;

namespace podesk {

/// Draws one entry of a list view as a card: a frame that shows selection and focus, and lines of text from its top.
class CardPainter
{
public:
    CardPainter(QPainter* painter, const QStyleOptionViewItem& option);
    ~CardPainter();
    CardPainter(const CardPainter&) = delete;
    CardPainter& operator=(const CardPainter&) = delete;

    /// One line, with dots where it is cut.
    void line(const QString& text, bool isBold = false, QPalette::ColorRole role = QPalette::Text);
    void line(const QString& text, bool isBold, const QColor& colour);
    /// At most so many lines of a text that wraps; the last one says with dots that there is more.
    void wrapped(const QString& text, int lines);
    /// Goes on a third of a line lower.
    void gap();
    /// Goes on at the last line of the card.
    void toLastLine();

    static QSize leastSize(const QFontMetrics& metrics, int lines);
    /// The grid's cell where the view has one.
    static QSize sizeIn(const QStyleOptionViewItem& option, int lines);
    /// Makes the view one of cards that keep their places.
    static void prepare(QListView* view);
    /// Cards share the width: none of it is left over at the right. To be called when the viewport's size changes.
    static void fit(QListView* view, int lines);

private:
    QPainter* m_painter;
    const QStyleOptionViewItem& m_option;
    QRect m_card;
    QRect m_rest;
};

} // namespace podesk
