// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/pairstab.h"

#include "ui/common/flowlayout.h"
#include "ui/common/foldinglayout.h"

#include <QtCore/QEvent>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastShown = 30; ///< letters of a column beside another

/// Buttons and what belongs to them, on as many lines as the width needs.
QWidget* wrappedRowOf(const QList<QWidget*>& widgets)
{
    auto* box = new QWidget;
    auto* layout = new FlowLayout(box);
    for (QWidget* widget : widgets)
        layout->addWidget(widget);
    return box;
}

QWidget* rowOf(const QList<QWidget*>& widgets)
{
    auto* box = new QWidget;
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget : widgets)
        layout->addWidget(widget);
    layout->addStretch();
    return box;
}

/// A pathological text must not make a panel of a thousand lines.
QString shortened(const QLabel* value, const QString& text)
{
    const qsizetype longest = value->wordWrap() ? 400 : 60;
    return text.size() > longest ? text.left(longest) + u'…' : text;
}

} // namespace

PairsTab::PairsTab(const QString& name, const QList<int>& shares, QWidget* parent) : QScrollArea(parent)
{
    setObjectName(name);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto* page = new QWidget(this);
    m_page = new QVBoxLayout(page);
    auto* columns = new FoldingLayout(fontMetrics().averageCharWidth() * leastShown);
    m_page->addLayout(columns, 1);
    for (const int share : shares) {
        auto* form = new QFormLayout;
        form->setLabelAlignment(Qt::AlignLeft);
        form->setRowWrapPolicy(QFormLayout::DontWrapRows);
        // A form takes its spacing from the layout around it unless it has its own.
        form->setVerticalSpacing(fontMetrics().height() / 3);
        form->setHorizontalSpacing(fontMetrics().height());
        auto* column = new QVBoxLayout;
        column->addLayout(form);
        column->addStretch();
        columns->addColumn(column, share);
        m_forms.append(form);
    }
    columns->setSpacing(fontMetrics().height());
    setWidget(page);
    page->installEventFilter(this);
}

/// A form of Qt 6.4 gives a wrapping value that stands beside a link the height of one line.
void PairsTab::giveRoom()
{
    for (QLabel* value : widget()->findChildren<QLabel*>()) {
        // One that is not shown yet has no width to ask for.
        if (const int height = value->wordWrap() ? value->heightForWidth(value->width()) : -1; height > 0)
            value->setMinimumHeight(height);
    }
}

bool PairsTab::eventFilter(QObject* watched, QEvent* event)
{
    // Once the layout has done its work; nothing changes the second time.
    if (watched == widget() && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        QMetaObject::invokeMethod(this, &PairsTab::giveRoom, Qt::QueuedConnection);
    return QScrollArea::eventFilter(watched, event);
}

void PairsTab::addPair(int column, const QString& field, const QString& caption, bool isLong,
                       const QList<QWidget*>& before, const QList<QWidget*>& behind)
{
    auto* value = new QLabel;
    value->setObjectName(field);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(isLong);
    value->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    value->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(value, &QLabel::linkActivated, this, [this](const QString& href) {
        if (const auto link = RecordLink::fromHref(href))
            Q_EMIT followed(*link);
    });
    auto* name = new QLabel(caption);
    const bool isAlone = before.isEmpty() && behind.isEmpty();
    QWidget* cell = isAlone ? value : rowOf(before + QList<QWidget*>{value} + behind);
    if (!isAlone && isLong)
        static_cast<QHBoxLayout*>(cell->layout())->setStretchFactor(value, 1);
    m_forms.at(column)->addRow(name, cell);
    m_values.insert(field, value);
    m_captions.insert(field, name);
    m_cells.insert(field, cell);
}

void PairsTab::addHead(const QList<QWidget*>& widgets)
{
    m_page->insertWidget(0, wrappedRowOf(widgets));
}

void PairsTab::addWidgets(int column, const QList<QWidget*>& widgets)
{
    m_forms.at(column)->addRow(wrappedRowOf(widgets));
}

void PairsTab::note(const QString& field, const QString& text)
{
    QLabel* value = valueOf(field);
    const bool isCut = shortened(value, text) != text;
    value->setToolTip(isCut ? u"<span>%1</span>"_s.arg(text.left(1'600).toHtmlEscaped()) : QString());
    value->setProperty("exact", text);
    value->setAccessibleName(m_captions.value(field)->text() + u": "_s + shortened(value, text));
}

void PairsTab::set(const QString& field, const QString& text)
{
    QLabel* value = valueOf(field);
    value->setTextFormat(Qt::PlainText);
    value->setText(shortened(value, text));
    note(field, text);
}

void PairsTab::setLinked(const QString& field, const QString& text, const RecordLink& link, const QString& linkedPart)
{
    QLabel* value = valueOf(field);
    const qsizetype at = text.indexOf(linkedPart);
    if (at < 0 || linkedPart.isEmpty()) {
        set(field, text);
        return;
    }
    const QString shown = shortened(value, linkedPart);
    value->setTextFormat(Qt::RichText);
    value->setText(text.first(at).toHtmlEscaped() + link.html(shown) +
                   text.sliced(at + linkedPart.size()).toHtmlEscaped());
    note(field, text);
}

void PairsTab::setPairVisible(const QString& field, bool visible)
{
    m_captions.value(field)->setVisible(visible);
    m_cells.value(field)->setVisible(visible);
}

QString PairsTab::exact(const QString& field) const
{
    return valueOf(field)->property("exact").toString();
}

} // namespace podesk
