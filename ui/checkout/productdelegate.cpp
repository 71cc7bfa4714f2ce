// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkout/productdelegate.h"

#include "ui/checkout/cataloguemodel.h"

#include <QtGui/QPainter>
#include <QtGui/QTextLayout>
#include <QtWidgets/QListView>

namespace podesk {

namespace {

constexpr int margin = 5;   ///< around a card
constexpr int padding = 10; ///< inside it

/// At most `lines` lines of a text that wraps; the last one says with dots that there is more.
void drawWrapped(QPainter* painter, QRect rect, const QString& text, int lines)
{
    QTextLayout layout(text, painter->font());
    layout.setTextOption(QTextOption(Qt::AlignLeading));
    layout.beginLayout();
    const QFontMetrics metrics = painter->fontMetrics();
    for (int number = 1; number <= lines; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width());
        const bool isCut = number == lines && line.textStart() + line.textLength() < text.size();
        const QString shown = isCut ? metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, rect.width())
                                    : text.mid(line.textStart(), line.textLength()).trimmed();
        painter->drawText(rect, Qt::AlignLeading | Qt::AlignTop | Qt::TextSingleLine, shown);
        rect.setTop(rect.top() + metrics.lineSpacing());
    }
    layout.endLayout();
}

} // namespace

void ProductDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    const QPalette& colours = option.palette;
    const QRect card = option.rect.adjusted(margin, margin, -margin, -margin);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QPalette::ColorRole edge = isSelected ? QPalette::Highlight : QPalette::PlaceholderText;
    painter->setPen(QPen(colours.color(edge), hasFocus ? 3 : (isSelected ? 2 : 0.6)));
    painter->setBrush(colours.color(isSelected ? QPalette::AlternateBase : QPalette::Base));
    painter->drawRoundedRect(card, 5, 5);

    QRect rest = card.adjusted(padding, padding, -padding, -padding);
    const int step = option.fontMetrics.lineSpacing();
    const auto line = [&](const QString& text, const QFont& font, QPalette::ColorRole role) {
        painter->setFont(font);
        painter->setPen(colours.color(role));
        painter->drawText(rest, Qt::AlignLeading | Qt::AlignTop | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, rest.width()));
        rest.setTop(rest.top() + step);
    };
    QFont bold = option.font;
    bold.setBold(true);
    line(index.data().toString(), bold, QPalette::Text);
    line(index.data(CatalogueModel::Vendor).toString(), option.font, QPalette::Text);
    line(index.data(CatalogueModel::Family).toString(), option.font, QPalette::PlaceholderText);
    rest.setTop(rest.top() + step / 3);
    painter->setPen(colours.color(QPalette::Text));
    painter->setFont(option.font);
    drawWrapped(painter, rest, index.data(CatalogueModel::Description).toString(), 2);
    rest.setTop(card.bottom() - padding - step);
    line(index.data(CatalogueModel::Offers).toString(), bold, QPalette::Text);
    painter->restore();
}

QSize ProductDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const auto* view = qobject_cast<const QListView*>(option.widget);
    return view && view->gridSize().isValid() ? view->gridSize() : leastSize(option.fontMetrics);
}

QSize ProductDelegate::leastSize(const QFontMetrics& metrics)
{
    return {metrics.averageCharWidth() * 46, metrics.lineSpacing() * 7 + 2 * (margin + padding)};
}

} // namespace podesk
