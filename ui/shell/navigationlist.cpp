// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigationlist.h"

#include "ui/common/theme.h"
#include "ui/words/words.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyledItemDelegate>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int countRole = Qt::UserRole;

/// A place's name at the left and its count at the right.
class PlaceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::PlaceholderText));
        painter->drawText(option.rect.adjusted(6, 0, -8, 0), Qt::AlignVCenter | Qt::AlignRight,
                          index.data(countRole).toString());
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int count = option.fontMetrics.horizontalAdvance(index.data(countRole).toString());
        const QSize hint = QStyledItemDelegate::sizeHint(option, index);
        return QSize(hint.width() + count + 24, std::max(hint.height(), option.fontMetrics.height() * 2));
    }
};

} // namespace

NavigationList::NavigationList(QWidget* parent) : QListWidget(parent)
{
    setObjectName(u"navigation"_s);
    setItemDelegate(new PlaceDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMinimumWidth(fontMetrics().averageCharWidth() * 10);
}

void NavigationList::addPlace(const QString& name, const QString& icon)
{
    auto* item = new QListWidgetItem(themedIcon(icon), name, this);
    if (!currentItem())
        setCurrentItem(item);
}

void NavigationList::setPlace(int row, const QString& text, int number, std::optional<qint64> count)
{
    const QString shown = count ? words::countText(*count, QLocale()) : QString();
    item(row)->setText(text);
    item(row)->setData(countRole, shown);
    item(row)->setData(Qt::AccessibleTextRole, count ? tr("%1, %2 entries").arg(text, shown) : text);
    makeRoom();
    item(row)->setToolTip(number <= 9 ? tr("%1 (Ctrl+%2)").arg(text).arg(number) : text); // there is no tenth digit
}

/// Names are read in full at every text size and in every language, within reason.
void NavigationList::makeRoom()
{
    constexpr int widest = 40;
    setMinimumWidth(std::min(sizeHintForColumn(0) + 2 * frameWidth(), fontMetrics().averageCharWidth() * widest));
}

QSize NavigationList::sizeHint() const
{
    return QSize(std::max(sizeHintForColumn(0) + 2 * frameWidth(), fontMetrics().averageCharWidth() * 22), 200);
}

void NavigationList::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    doItemsLayout();
    makeRoom();
}

} // namespace podesk
