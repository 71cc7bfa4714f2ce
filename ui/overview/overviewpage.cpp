// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewpage.h"

#include "ui/common/flowlayout.h"
#include "ui/common/headinglabel.h"
#include "ui/lists/emptystate.h"
#include "ui/overview/chartwidget.h"
#include "ui/overview/overviewcard.h"
#include "ui/overview/overviewcharts.h"
#include "ui/overview/recentactivity.h"
#include "ui/words/words.h"

#include <QtCore/QEvent>
#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

/// Changes often come in bursts; one look after them is enough.
constexpr int pauseMilliseconds = 120;
/// Charts stand side by side from this width on, in average characters.
constexpr int besideFrom = 110;

} // namespace

OverviewPage::OverviewPage(EngineClient* client, QWidget* parent)
    : WorkspacePage(parent)
    , m_client(client)
    , m_pause(new QTimer(this))
    , m_stack(new QStackedWidget(this))
    , m_scroll(new QScrollArea(m_stack))
    , m_empty(new EmptyState(m_stack))
    , m_title(new HeadingLabel(1.25, this))
    , m_needs(new HeadingLabel(1.1, this))
    , m_cardsText(new QLabel(this))
    , m_status(new ChartWidget(ChartWidget::Form::Donut, u"statusChart"_s, this))
    , m_spend(new ChartWidget(ChartWidget::Form::StackedBars, u"spendChart"_s, this))
    , m_currency(new QComboBox(this))
    , m_recent(new RecentActivity(client, this))
{
    setObjectName(u"overviewPage"_s);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMilliseconds);
    build();
    wire();
    retranslate();
}

QString OverviewPage::name() const
{
    return tr("Overview");
}

QString OverviewPage::icon() const
{
    return u"overview"_s;
}

void OverviewPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_scroll->setObjectName(u"overviewScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus); // what is in it has the keys, and is scrolled to
    m_scroll->setWidget(buildContent());
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack);
}

QWidget* OverviewPage::buildContent()
{
    auto* content = new QWidget;
    content->setObjectName(u"overviewContent"_s);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(8, 6, 8, 8);
    column->setSpacing(8);
    m_title->setObjectName(u"overviewTitle"_s);
    m_needs->setObjectName(u"needsTitle"_s);
    m_cardsText->setObjectName(u"cardsText"_s);
    m_cardsText->setWordWrap(true);
    m_cardsText->setTextFormat(Qt::PlainText);
    m_cardsText->setTextInteractionFlags(Qt::TextSelectableByMouse); // and so it can stand in the order of keys
    m_cardsBox = new QWidget(content);
    auto* flow = new FlowLayout(m_cardsBox);
    flow->setContentsMargins(0, 0, 0, 0);
    m_currency->setObjectName(u"spendCurrency"_s);
    m_spend->addControl(m_currency);
    m_charts = new QBoxLayout(QBoxLayout::LeftToRight);
    m_charts->setSpacing(8);
    m_charts->addWidget(m_status, 2);
    m_charts->addWidget(m_spend, 3);
    for (QWidget* widget : QList<QWidget*>{m_title, m_needs, m_cardsText, m_cardsBox})
        column->addWidget(widget);
    column->addLayout(m_charts);
    column->addWidget(m_recent);
    column->addStretch(1);
    return content;
}

void OverviewPage::wire()
{
    connect(m_pause, &QTimer::timeout, this, &OverviewPage::ask);
    connect(m_client, &EngineClient::changed, this, [this] {
        if (isVisible() && !m_pause->isActive()) // a steady stream of changes must not put it off for ever
            m_pause->start();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, const QWidget* now) {
        if (now && m_scroll->widget()->isAncestorOf(now))
            scrollTo(*now);
    });
    connect(m_currency, &QComboBox::activated, this, &OverviewPage::showSpend);
    connect(m_status, &ChartWidget::partChosen, this,
            [this](int, int slice) { Q_EMIT listRequested(ListKind::PurchaseOrders, statusQuery(m_figures, slice)); });
    connect(m_spend, &ChartWidget::partChosen, this, [this](int series, int month) {
        Q_EMIT listRequested(ListKind::Invoices, spendQuery(spendMonths(m_figures)[month], series, chosenCurrency()));
    });
    connect(m_recent, &RecentActivity::allRequested, this,
            [this] { Q_EMIT listRequested(ListKind::Journal, QString()); });
    connect(m_recent, &RecentActivity::entryChosen, this,
            [this](qint64 position) { Q_EMIT recordRequested(ListKind::Journal, position); });
}

void OverviewPage::ask()
{
    m_pause->stop();
    m_latest.ask(m_client->overview(), this, [this](const Result<OverviewFigures>& figures) { accept(figures); });
}

void OverviewPage::accept(const Result<OverviewFigures>& figures)
{
    m_isAnswered = true;
    m_error = figures ? std::nullopt : std::optional(figures.error());
    if (figures)
        m_figures = *figures;
    showCards();
    showCharts();
    if (hasFocus())
        focusContent(); // asked for before there was anything
    Q_EMIT answered();
}

void OverviewPage::refresh()
{
    ask();
    m_recent->setFacts(m_facts);
}

/// What needs someone comes first, what needs nobody last; within both by urgency.
void OverviewPage::showCards()
{
    m_cardsText->setText(m_error ? words::errorSentence(*m_error) : m_isAnswered ? QString() : tr("Loading..."));
    m_cardsText->setVisible(!m_cardsText->text().isEmpty());
    QList<OverviewCard> cards = m_figures.cards;
    std::stable_sort(cards.begin(), cards.end(), [](const OverviewCard& a, const OverviewCard& b) {
        return std::pair(a.count == 0, cardWords(a).urgency) < std::pair(b.count == 0, cardWords(b).urgency);
    });
    QHash<QString, OverviewCardButton*> known;
    for (OverviewCardButton* button : std::as_const(m_cards))
        known.insert(QString(button->card().name), button);
    QList<OverviewCardButton*> shown;
    for (const OverviewCard& card : std::as_const(cards)) {
        OverviewCardButton* button = known.take(QString(card.name));
        if (!button) {
            button = new OverviewCardButton(m_cardsBox);
            connect(button, &QAbstractButton::clicked, this,
                    [this, button] { Q_EMIT listRequested(button->card().kind, button->card().query); });
        }
        button->setCard(card);
        shown << button;
    }
    qDeleteAll(known);
    if (shown == m_cards)
        return;
    m_cards = shown;
    while (QLayoutItem* item = m_cardsBox->layout()->takeAt(0))
        delete item;
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        m_cardsBox->layout()->addWidget(m_cards[i]);
        m_cards[i]->show();
        // They came after all else on the page, and stand before it.
        setTabOrder(i > 0 ? static_cast<QWidget*>(m_cards[i - 1]) : m_cardsText, m_cards[i]);
    }
}

void OverviewPage::showCharts()
{
    if (!m_isAnswered || m_error) {
        const QString text = m_error ? words::errorSentence(*m_error) : tr("Loading...");
        m_status->say(text);
        m_spend->say(text);
        return;
    }
    const ChartFigures status = statusChart(m_figures);
    if (status.isEmpty())
        m_status->say(tr("There are no purchase orders."));
    else
        m_status->setFigures(status);
    const QString before = chosenCurrency().code();
    m_currency->clear();
    for (const Currency currency : spendCurrencies(m_figures))
        m_currency->addItem(currency.code());
    m_currency->setCurrentIndex(std::max(0, m_currency->findText(before)));
    m_currency->setVisible(m_currency->count() > 1);
    showSpend();
}

void OverviewPage::showSpend()
{
    if (m_currency->count() == 0) {
        m_spend->setTitle(tr("Spend per month"));
        m_spend->say(m_facts.clock == ClockKind::Simulated
                         ? tr("No invoices yet. They come with purchases and as the clock moves past a month's end.")
                         : tr("No invoices yet."));
        return;
    }
    m_spend->setTitle(tr("Spend per month, %1").arg(m_currency->currentText()));
    m_spend->setFigures(spendChart(m_figures, chosenCurrency()));
}

Currency OverviewPage::chosenCurrency() const
{
    return Currency::fromCode(m_currency->currentText()).value_or(Currency());
}

void OverviewPage::setFacts(const WorkspaceFacts& facts)
{
    m_facts = facts;
    updateEmptyState();
    m_recent->setFacts(facts);
}

void OverviewPage::setEmptyActions(const QList<QAction*>& actions)
{
    m_emptyActions = actions;
    updateEmptyState();
}

void OverviewPage::updateEmptyState()
{
    const bool isEmpty = m_facts.purchaseOrders == 0 && m_facts.invoices == 0;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    if (isEmpty)
        m_empty->say(tr("No purchase orders yet"),
                     tr("Add one by hand, import a list from files, or look around in the demo."), m_emptyActions);
    const bool isOther = isEmpty != (m_stack->currentWidget() == m_empty);
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_scroll);
    if (hadFocus && (isEmpty || isOther))
        focusContent();
}

void OverviewPage::focusContent()
{
    QWidget* first = m_cards.value(0);
    if (m_stack->currentWidget() == m_empty) {
        const QList<QPushButton*> ways = m_empty->findChildren<QPushButton*>();
        const auto shown =
            std::find_if(ways.begin(), ways.end(), [](const QPushButton* way) { return !way->isHidden(); });
        first = shown == ways.end() ? nullptr : *shown;
    }
    // Where nothing has come yet, the page keeps the keys for what will.
    (first ? first : this)->setFocus(Qt::OtherFocusReason);
}

/// All of what has the keys is seen; by itself a scroll area is content with the beginning of a table.
void OverviewPage::scrollTo(const QWidget& widget)
{
    const QRect place(widget.mapTo(m_scroll->widget(), QPoint(0, 0)), widget.size());
    const int around = m_scroll->widget()->layout()->spacing();
    m_scroll->ensureVisible(place.center().x(), place.center().y(), place.width() / 2, place.height() / 2 + around);
}

/// Side by side where there is room, else one below the other.
void OverviewPage::arrangeCharts()
{
    const bool beside = width() >= besideFrom * fontMetrics().averageCharWidth();
    m_charts->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void OverviewPage::retranslate()
{
    setAccessibleName(name());
    m_title->setText(name());
    m_needs->setText(tr("Needs you"));
    m_scroll->setAccessibleName(name());
    m_scroll->viewport()->setAccessibleName(name());
    m_scroll->widget()->setAccessibleName(name());
    m_status->setTitle(tr("Purchase orders by status"));
    m_spend->setTitle(tr("Spend per month"));
    m_currency->setAccessibleName(tr("Currency"));
    m_currency->setToolTip(tr("Currency of the amounts"));
    showCards();
    showCharts();
    updateEmptyState();
}

void OverviewPage::changeEvent(QEvent* event)
{
    WorkspacePage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

/// Time may have passed, and the figures count from now.
void OverviewPage::showEvent(QShowEvent* event)
{
    WorkspacePage::showEvent(event);
    ask();
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    WorkspacePage::resizeEvent(event);
    arrangeCharts();
}

} // namespace podesk
