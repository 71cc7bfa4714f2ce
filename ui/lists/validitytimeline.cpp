// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/validitytimeline.h"

#include "ui/common/recordtext.h"
#include "ui/common/statusdelegate.h"
#include "ui/lists/listtable.h"
#include "ui/words/words.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolTip>

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

/// Months about today that are always in sight, and the most that are: what reaches further is cut off at the edge.
constexpr int monthsBefore = 6;
constexpr int monthsAfter = 18;
constexpr int mostMonthsBefore = 36;
constexpr int mostMonthsAfter = 60;
constexpr int monthsInQuarter = 3;

template <class T>
T cellOf(const ListRow& row, QStringView field)
{
    const int column = listFieldIndex(ListKind::PurchaseOrders, field);
    const auto* value = column < row.cells.size() ? std::get_if<T>(&row.cells[column]) : nullptr;
    return value ? *value : T();
}

} // namespace

ValidityTimeline::ValidityTimeline(ListTable* table, QWidget* parent) : QWidget(parent), m_table(table)
{
    setObjectName(u"validityTimeline"_s);
    setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    startOver();
    RecordListModel* records = table->records();
    connect(records, &RecordListModel::answered, this, &ValidityTimeline::startOver);
    connect(records, &QAbstractItemModel::modelReset, this, &ValidityTimeline::startOver);
    connect(records, &QAbstractItemModel::dataChanged, this, qOverload<>(&QWidget::update));
    connect(records, &QAbstractItemModel::rowsInserted, this, qOverload<>(&QWidget::update));
    connect(records, &QAbstractItemModel::rowsRemoved, this, qOverload<>(&QWidget::update));
    connect(table, &ListTable::selectionMoved, this, qOverload<>(&QWidget::update));
    connect(table->verticalScrollBar(), &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
    connect(table->verticalScrollBar(), &QScrollBar::rangeChanged, this, qOverload<>(&QWidget::update));
    connect(table->verticalHeader(), &QHeaderView::geometriesChanged, this, qOverload<>(&QWidget::update));
    retranslate();
}

QSize ValidityTimeline::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 50, fontMetrics().height() * 10};
}

Instant ValidityTimeline::now() const
{
    return m_table->records()->answer().now;
}

void ValidityTimeline::startOver()
{
    const Month today = Month::containing(now());
    m_first = today.plus(-monthsBefore);
    m_last = today.plus(monthsAfter);
    update();
}

std::optional<ValidityTimeline::Validity> ValidityTimeline::validityAt(int row) const
{
    const RecordListModel* records = m_table->records();
    const ListRow* loaded = records->loadedRow(records->idAt(row));
    if (!loaded)
        return std::nullopt;
    return Validity{cellOf<QString>(*loaded, u"number"),
                    statusFromText(cellOf<QString>(*loaded, u"status")).value_or(Status::Active),
                    cellOf<Month>(*loaded, u"effective"), cellOf<Month>(*loaded, u"expires"),
                    cellOf<qint64>(*loaded, u"lines") > 0};
}

/// Where the table has its rows, in our own coordinates.
QRect ValidityTimeline::rowsArea() const
{
    const QWidget* viewport = m_table->viewport();
    const int top = mapFromGlobal(viewport->mapToGlobal(QPoint(0, 0))).y();
    return {0, top, width(), viewport->height()};
}

std::pair<int, int> ValidityTimeline::rowsInSight() const
{
    const int first = m_table->rowAt(0);
    if (first < 0)
        return {0, -1};
    const int last = m_table->rowAt(m_table->viewport()->height() - 1);
    return {first, last < 0 ? m_table->records()->rowCount() - 1 : last};
}

int ValidityTimeline::rowAt(const QPoint& position) const
{
    const QRect area = rowsArea();
    return area.contains(position) ? m_table->rowAt(position.y() - area.top()) : -1;
}

/// The months of the rows in sight belong on the drawing; it only ever grows, so that scrolling does not shake it.
void ValidityTimeline::widen()
{
    const Month today = Month::containing(now());
    const auto [first, last] = rowsInSight();
    for (int row = first; row <= last; ++row) {
        if (const auto validity = validityAt(row)) {
            m_first = std::min(m_first, std::max(validity->effective, today.plus(-mostMonthsBefore)));
            m_last = std::max(m_last, std::min(validity->expiration, today.plus(mostMonthsAfter)));
        }
    }
}

double ValidityTimeline::xOf(Instant moment) const
{
    const double begin = double(m_first.begin().msecs);
    const double end = double(m_last.end().msecs);
    const double share = (double(moment.msecs) - begin) / (end - begin);
    const double x = std::clamp(share, 0.0, 1.0) * width();
    return isRightToLeft() ? width() - x : x;
}

double ValidityTimeline::todayX() const
{
    return xOf(now());
}

QRectF ValidityTimeline::barOf(int row) const
{
    const auto validity = validityAt(row);
    if (!validity)
        return {};
    const QRect area = rowsArea();
    const int height = m_table->rowHeight(row);
    const double top = area.top() + m_table->rowViewportPosition(row) + height * 0.22;
    const double left = xOf(validity->effective.begin());
    const double right = xOf(validity->expiration.end());
    constexpr double leastWidth = 3; // what lies beyond the edge is still there
    const double from = std::min({left, right, width() - leastWidth});
    return {from, top, std::max(leastWidth, std::abs(right - left)), height * 0.56};
}

void ValidityTimeline::paintEvent(QPaintEvent*)
{
    widen();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect area = rowsArea();
    painter.fillRect(area, palette().color(QPalette::Base));
    painter.setClipRect(area);
    const auto [first, last] = rowsInSight();
    for (int row = first; row <= last; ++row)
        paintGround(painter, row);
    painter.setClipping(false);
    paintHeader(painter);
    painter.setClipRect(area);
    for (int row = first; row <= last; ++row)
        paintBar(painter, row);
    painter.setClipping(false);
    paintToday(painter);
}

void ValidityTimeline::paintGround(QPainter& painter, int row) const
{
    const QRect line(0, rowsArea().top() + m_table->rowViewportPosition(row), width(), m_table->rowHeight(row));
    if (m_table->selectionModel()->isRowSelected(row)) {
        QColor ground = palette().color(QPalette::Highlight);
        ground.setAlphaF(0.25F);
        painter.fillRect(line, ground);
    } else if (row % 2 == 1) {
        painter.fillRect(line, palette().color(QPalette::AlternateBase));
    }
}

void ValidityTimeline::paintBar(QPainter& painter, int row) const
{
    const auto validity = validityAt(row);
    if (!validity)
        return;
    const QColor ink = toneText(toneOf(validity->status), palette());
    painter.setPen(QPen(ink, 1.2));
    painter.setBrush(validity->hasLines ? QBrush(ink, patternOf(validity->status)) : QBrush(Qt::NoBrush));
    painter.drawRect(barOf(row).adjusted(0.5, 0.5, -0.5, -0.5));
}

/// Years above, and a mark at each quarter: as high as the table's headings.
void ValidityTimeline::paintHeader(QPainter& painter) const
{
    const QRect area = rowsArea();
    const QRect head(0, 0, width(), std::max(0, area.top()));
    painter.fillRect(head, palette().color(QPalette::Button));
    QColor grid = palette().color(QPalette::PlaceholderText);
    grid.setAlphaF(0.35F);
    const double monthWidth = double(width()) / std::max(1, m_last.index - m_first.index + 1);
    const bool hasQuarters = monthWidth * monthsInQuarter > fontMetrics().averageCharWidth() * 8;
    for (Month month = m_first; month <= m_last; month = month.plus(1)) {
        const bool isYear = month.month() == 1;
        const bool isQuarter = month.month() % monthsInQuarter == 1;
        if (!isYear && !isQuarter)
            continue;
        const double x = xOf(month.begin());
        painter.setPen(QPen(grid, isYear ? 1.5 : 0.7));
        painter.drawLine(QPointF(x, isYear ? 0 : head.height() * 0.7), QPointF(x, area.bottom()));
        if (!isYear && !hasQuarters)
            continue;
        painter.setPen(palette().color(QPalette::ButtonText));
        const QString text = QLocale().toString(month.begin().date(), hasQuarters ? u"MMM yy"_s : u"yyyy"_s);
        const int textWidth = fontMetrics().horizontalAdvance(text);
        const double left = isRightToLeft() ? x - textWidth - 3 : x + 3;
        if (left >= 0 && left + textWidth <= width())
            painter.drawText(QRectF(left, 0, textWidth + 1, head.height()), Qt::AlignVCenter, text);
    }
}

void ValidityTimeline::paintToday(QPainter& painter) const
{
    const double x = todayX();
    const QColor ink = toneText(Tone::Simulation, palette());
    painter.setPen(QPen(ink, 2));
    painter.drawLine(QPointF(x, rowsArea().top() * 0.6), QPointF(x, rowsArea().bottom()));
    painter.setBrush(ink);
    painter.setPen(Qt::NoPen);
    const double top = rowsArea().top() * 0.6;
    constexpr double half = 4;
    QPolygonF mark;
    mark << QPointF(x - half, top - half) << QPointF(x + half, top - half) << QPointF(x, top + half);
    painter.drawPolygon(mark);
}

QString ValidityTimeline::tipAt(const QPoint& position) const
{
    const QLocale locale;
    const int row = rowAt(position);
    const auto validity = row < 0 ? std::nullopt : validityAt(row);
    if (!validity)
        return tr("Today is %1. Hatched: suspended. Hollow: has no line item.").arg(words::dateText(now(), locale));
    const QString months =
        tr("%1 to %2", "months")
            .arg(words::monthText(validity->effective, locale), words::monthText(validity->expiration, locale));
    return tr("%1: %2, %3", "purchase order, months, status")
        .arg(oneLine(validity->number), months, words::statusWord(validity->status));
}

bool ValidityTimeline::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), u"<span>%1</span>"_s.arg(tipAt(help->pos()).toHtmlEscaped()), this);
        return true;
    }
    return QWidget::event(event);
}

/// The wheel moves the rows, wherever it is turned.
void ValidityTimeline::wheelEvent(QWheelEvent* event)
{
    QApplication::sendEvent(m_table->verticalScrollBar(), event);
    event->accept();
}

void ValidityTimeline::mousePressEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && row >= 0)
        m_table->selectRecord(m_table->records()->idAt(row));
}

void ValidityTimeline::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        update();
}

void ValidityTimeline::retranslate()
{
    setAccessibleName(tr("Validity of the purchase orders"));
    setAccessibleDescription(tr("A drawing of the columns effective month, expiration month and status."));
    update();
}

} // namespace podesk
