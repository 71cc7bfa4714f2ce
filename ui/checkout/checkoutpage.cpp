// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkout/checkoutpage.h"

#include "ui/checkout/cataloguefilterbar.h"
#include "ui/checkout/checkoutwizard.h"
#include "ui/checkout/productdelegate.h"
#include "ui/common/cardpainter.h"
#include "ui/common/filequestion.h"
#include "ui/common/headinglabel.h"
#include "ui/common/messagebar.h"
#include "ui/common/permissions.h"
#include "ui/lists/emptystate.h"
#include "ui/words/words.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListView>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

/// Beside the workspace, under a name that is free.
QString copyPath(const QString& workspace)
{
    const QFileInfo file(workspace);
    QString path;
    int number = 1;
    do {
        const QString tail = number == 1 ? QString() : u"-"_s + QString::number(number);
        path = file.dir().filePath(file.completeBaseName() + u"-simulated"_s + tail + u".podesk"_s);
        ++number;
    } while (QFileInfo::exists(path));
    return path;
}

} // namespace

CheckoutPage::CheckoutPage(CommandRunner* runner, MessageBar* messages, QWidget* parent)
    : WorkspacePage(parent)
    , m_runner(runner)
    , m_messages(messages)
    , m_model(new CatalogueModel(this))
    , m_title(new HeadingLabel(1.25, this))
    , m_subscribe(new QPushButton(this))
    , m_filter(new CatalogueFilterBar(this))
    , m_stack(new QStackedWidget(this))
    , m_cards(new QListView(this))
    , m_empty(new EmptyState(this))
    , m_copying(new QProgressBar(this))
    , m_addCatalogue(new QAction(this))
    , m_clearFilter(new QAction(this))
    , m_makeCopy(new QAction(this))
    , m_retry(new QAction(this))
{
    setObjectName(u"checkoutPage"_s);
    build();
    wire();
    retranslate();
}

void CheckoutPage::build()
{
    m_title->setObjectName(u"checkoutTitle"_s);
    m_subscribe->setObjectName(u"openCheckout"_s);
    m_addCatalogue->setObjectName(u"addDemoCatalogue"_s);
    m_clearFilter->setObjectName(u"clearCatalogueFilter"_s);
    m_makeCopy->setObjectName(u"makeSimulatedCopy"_s);
    m_retry->setObjectName(u"retryCatalogue"_s);
    m_copying->setObjectName(u"copyProgress"_s);
    m_copying->setRange(0, 0);
    m_copying->setVisible(false);
    m_cards->setObjectName(u"productCards"_s);
    m_cards->setModel(m_model);
    m_cards->setItemDelegate(new ProductDelegate(m_cards));
    CardPainter::prepare(m_cards);
    m_stack->addWidget(m_cards);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 4);
    column->setSpacing(5);
    auto* heading = new QHBoxLayout;
    heading->addWidget(m_title, 1);
    heading->addWidget(m_subscribe);
    column->addLayout(heading);
    column->addWidget(m_filter);
    column->addWidget(m_stack, 1);
    column->addWidget(m_copying);
}

bool CheckoutPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_cards->viewport() && (event->type() == QEvent::Resize || event->type() == QEvent::FontChange))
        ProductDelegate::fit(m_cards);
    return WorkspacePage::eventFilter(watched, event);
}

void CheckoutPage::wire()
{
    m_cards->viewport()->installEventFilter(this);
    connect(m_filter, &CatalogueFilterBar::changed, this, [this] {
        m_model->setFilter(m_filter->filter());
        updateState();
    });
    connect(m_filter, &CatalogueFilterBar::leaveRequested, this, [this] {
        if (m_model->rowCount() > 0)
            m_cards->setFocus(Qt::OtherFocusReason);
    });
    connect(m_cards, &QListView::activated, this, [this](const QModelIndex& index) { openCard(index.row()); });
    connect(m_subscribe, &QPushButton::clicked, this, [this] { openCard(m_cards->currentIndex().row()); });
    connect(m_cards->selectionModel(), &QItemSelectionModel::currentChanged, this, &CheckoutPage::updateSubscribe);
    connect(m_addCatalogue, &QAction::triggered, this, &CheckoutPage::addDemoCatalogue);
    connect(m_clearFilter, &QAction::triggered, this, [this] {
        m_filter->clear();
        m_filter->focusSearch();
    });
    connect(m_makeCopy, &QAction::triggered, this, &CheckoutPage::askForCopy);
    connect(m_retry, &QAction::triggered, this, &CheckoutPage::refresh);
    connect(m_runner->permissions(), &Permissions::changed, this, &CheckoutPage::updateState);
}

QString CheckoutPage::name() const
{
    return tr("Checkout");
}

QString CheckoutPage::icon() const
{
    return u"checkout"_s;
}

std::optional<qint64> CheckoutPage::count(const WorkspaceFacts& facts) const
{
    return facts.clock == ClockKind::Simulated ? std::optional(facts.products) : std::nullopt;
}

void CheckoutPage::setFacts(const WorkspaceFacts& facts)
{
    const bool isNews = facts.products != m_facts.products || !m_isLoaded;
    m_facts = facts;
    if (isNews && facts.clock == ClockKind::Simulated)
        refresh();
    updateState();
}

void CheckoutPage::refresh()
{
    m_newest.ask(m_runner->client()->catalogue(), this, [this](const Result<QList<CatalogueEntry>>& entries) {
        m_isLoaded = true;
        m_problem = entries ? std::nullopt : std::optional(entries.error());
        const QModelIndex current = m_cards->currentIndex();
        const ProductId chosen = current.isValid() ? m_model->entry(current.row()).product.id : ProductId();
        m_model->setEntries(entries.value_or(QList<CatalogueEntry>()));
        m_filter->setEntries(m_model->entries());
        if (const int row = m_model->rowOf(chosen); row >= 0)
            m_cards->setCurrentIndex(m_model->index(row));
        updateState();
    });
}

void CheckoutPage::updateState()
{
    const bool isReal = m_facts.clock == ClockKind::Real;
    const int shown = m_model->rowCount();
    const bool hadFocus = m_stack->isAncestorOf(window()->focusWidget());
    m_filter->setVisible(!isReal && !m_model->entries().isEmpty());
    m_title->setText(isReal || shown == 0 ? name() : tr("%1 (%2)", "heading, counter").arg(name()).arg(shown));
    m_stack->setCurrentWidget(!isReal && shown > 0 ? static_cast<QWidget*>(m_cards) : m_empty);
    if (shown > 0 && !m_cards->currentIndex().isValid())
        m_cards->setCurrentIndex(m_model->index(0));
    m_subscribe->setVisible(!isReal && shown > 0);
    updateSubscribe();
    const QString forbidden = m_runner->permissions()->obstacle<AddProducts>();
    m_addCatalogue->setEnabled(forbidden.isEmpty());
    m_addCatalogue->setToolTip(forbidden);
    m_makeCopy->setEnabled(!m_copying->isVisibleTo(this));
    if (isReal) {
        m_empty->say(tr("Checkout runs on a simulated copy"),
                     tr("This workspace runs on the real clock. Buying makes invented agreements and invoices, so it "
                        "happens in a copy whose clock is simulated and begins now. This workspace stays as it is."),
                     {m_makeCopy});
    } else if (m_problem) {
        m_empty->say(tr("The catalogue could not be read"), words::errorSentence(*m_problem), {m_retry});
    } else if (!m_isLoaded) {
        m_empty->say(tr("Loading..."), {}, {});
    } else if (m_model->entries().isEmpty()) {
        m_empty->say(tr("No products yet"),
                     tr("What can be bought stands in the catalogue. The demo catalogue has invented products of every "
                        "family, with public and private offers."),
                     {m_addCatalogue});
    } else if (shown == 0) {
        m_empty->say(tr("Nothing matches the filter"),
                     tr("The filter hides all %n product(s).", nullptr, int(m_model->entries().size())),
                     {m_clearFilter});
    }
    if (hadFocus && shown == 0)
        focusContent();
}

/// Who may not subscribe gets there all the same: the checkout is where it says what is missing.
void CheckoutPage::updateSubscribe()
{
    const int row = m_cards->currentIndex().row();
    const bool hasOffer = row >= 0 && row < m_model->rowCount() && !m_model->entry(row).offers.isEmpty();
    sayObstacle(m_subscribe, hasOffer ? QString() : tr("This product has no offer."));
    if (hasOffer)
        m_subscribe->setToolTip(tr("Opens the checkout of the selected product, as Enter does"));
}

void CheckoutPage::openCard(int row)
{
    if (row < 0 || m_model->entry(row).offers.isEmpty())
        return;
    auto* wizard = openDialog<CheckoutWizard>(m_runner, m_model->entry(row), window());
    connect(wizard, &CheckoutWizard::orderRequested, this, &CheckoutPage::orderRequested);
    connect(wizard, &CheckoutWizard::agreementRequested, this, &CheckoutPage::agreementRequested);
    connect(wizard, &CheckoutWizard::invoiceRequested, this, &CheckoutPage::invoiceRequested);
    connect(wizard, &CheckoutWizard::advanceRequested, this, &CheckoutPage::advanceRequested);
}

void CheckoutPage::addDemoCatalogue()
{
    m_addCatalogue->setEnabled(false);
    m_runner->run(AddProducts{EngineClient::shippedCatalogue()}, this,
                  [this](const CommandOutcome&) { updateState(); });
}

void CheckoutPage::askForCopy()
{
    askForFile(window(),
               {FileQuestion::For::SavingAnew, u"simulatedCopyDialog"_s, tr("Make a simulated copy"),
                copyPath(m_facts.path), tr("Workspaces (*.podesk);;All files (*)"), u"podesk"_s},
               this, [this](const QString& path) { copyTo(path); });
}

void CheckoutPage::copyTo(const QString& path)
{
    m_copying->setVisible(true);
    updateState();
    whenDone(m_runner->client()->copySimulated(path), this, [this, path](const Result<void>& done) {
        m_copying->setVisible(false);
        updateState();
        if (done)
            Q_EMIT workspaceRequested(path);
        else
            m_messages->show(MessageBar::Level::Error, words::errorSentence(done.error()));
    });
}

void CheckoutPage::focusContent()
{
    if (m_stack->currentWidget() == m_cards) {
        m_cards->setFocus(Qt::OtherFocusReason);
        return;
    }
    const QList<QWidget*> inside = m_empty->findChildren<QWidget*>();
    for (QWidget* widget : inside) {
        if (widget->isVisibleTo(this) && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)) {
            widget->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void CheckoutPage::focusFilter()
{
    if (m_filter->isVisibleTo(this))
        m_filter->focusSearch();
    else
        focusContent();
}

void CheckoutPage::changeEvent(QEvent* event)
{
    WorkspacePage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CheckoutPage::retranslate()
{
    setAccessibleName(name());
    m_cards->setAccessibleName(tr("Products"));
    m_subscribe->setText(tr("Su&bscribe..."));
    m_copying->setAccessibleName(tr("Making the copy"));
    m_addCatalogue->setText(tr("&Add the demo catalogue"));
    m_clearFilter->setText(tr("&Clear filter"));
    m_makeCopy->setText(tr("&Make a simulated copy and open it..."));
    m_retry->setText(tr("&Try again"));
    m_filter->retranslate();
    updateState();
}

} // namespace podesk
