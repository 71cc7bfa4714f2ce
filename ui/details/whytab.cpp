// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/whytab.h"

#include "ui/common/commandrunner.h"
#include "ui/common/foldinglayout.h"
#include "ui/details/remedyview.h"
#include "ui/details/whyview.h"
#include "ui/words/words.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

/// Questions other than the revisions of an invoice, which are asked by their number.
enum Question { Refusal = -1, Gate = -2, Number = -3, Notice = -4 };

constexpr int leastShown = 16;  ///< letters of a question where there is no room for all of them
constexpr int leastColumn = 74; ///< letters of a line, for the two sides to stand beside each other
constexpr int rowsInSight = 4;  ///< of the rules, however low the panel is

/// Scrolls up and down only, and so is never narrower than what it shows.
class WhyArea : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

    QSize minimumSizeHint() const override
    {
        const int needed = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
        return QScrollArea::minimumSizeHint().expandedTo(QSize(needed, 0));
    }
};

} // namespace

WhyTab::WhyTab(CommandRunner* runner, QWidget* parent)
    : QWidget(parent)
    , m_runner(runner)
    , m_questions(new QComboBox(this))
    , m_caption(new QLabel(tr("&Why:"), this))
    , m_view(new WhyView(WhyView::Records::Linked, this))
    , m_remedies(new RemedyView(runner, this))
{
    setObjectName(u"whyTab"_s);
    m_questions->setObjectName(u"whyQuestion"_s);
    m_questions->setAccessibleName(tr("What is asked"));
    m_caption->setBuddy(m_questions);
    m_questions->setMinimumWidth(m_questions->fontMetrics().averageCharWidth() * leastShown);
    auto* leading = new QWidget(this);
    auto* row = new QHBoxLayout(leading);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_caption);
    row->addWidget(m_questions);
    m_view->setLeading(leading);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(buildSides());
    setFocusProxy(m_view);
    connect(m_questions, &QComboBox::activated, this, &WhyTab::tell);
    connect(m_view, &WhyView::followed, this, &WhyTab::followed);
    connect(m_view, &WhyView::told, this, &WhyTab::askRemedies);
    connect(m_remedies, &RemedyView::followed, this, &WhyTab::followed);
    connect(runner, &CommandRunner::refused, this, [this] {
        fill();
        tell();
    });
    fill();
    tell();
}

/// Why, and beside it what would change that; below it in a narrow window. On a small screen they scroll together
/// instead of asking for more height than there is.
QWidget* WhyTab::buildSides()
{
    auto* area = new WhyArea(this);
    area->setObjectName(u"whyArea"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* sides = new QWidget(area);
    auto* columns = new FoldingLayout(fontMetrics().averageCharWidth() * leastColumn, sides);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addColumn(m_view, 3);
    columns->addColumn(m_remedies, 2);
    m_view->keepRows(rowsInSight);
    area->setWidget(sides);
    return area;
}

void WhyTab::setInvoice(const InvoiceView* view)
{
    const InvoiceId id = view ? view->invoice.id : InvoiceId();
    const int revisions = view ? int(view->revisions.size()) : 0;
    const bool isSame = id == m_invoice && revisions == m_revisions;
    m_invoice = id;
    m_number = view ? view->invoice.number : QString();
    m_agreement = view ? view->agreement : QString();
    m_revisions = revisions;
    fill();
    if (!isSame)
        choose(m_revisions > 0 ? m_revisions : int(Refusal));
}

void WhyTab::setNotice(const Explanation* explanation)
{
    const QString before = m_notice ? m_notice->subject : QString();
    m_notice = explanation ? std::optional(*explanation) : std::nullopt;
    if ((m_notice ? m_notice->subject : QString()) == before)
        return;
    if (m_notice) {
        choose(Notice);
        return;
    }
    fill();
    tell();
}

void WhyTab::showNotice()
{
    choose(Notice);
}

void WhyTab::showRefusal()
{
    choose(Refusal);
}

void WhyTab::showRevision(int revision)
{
    choose(revision);
}

/// The questions that there are to ask, with the one that was in front still in front where it is left.
void WhyTab::fill()
{
    const QSignalBlocker quiet(m_questions);
    const QVariant chosen = m_questions->currentData();
    m_questions->clear();
    for (int revision = m_revisions; revision > 0; --revision) {
        const QString text = revision == m_revisions ? tr("%1 as it is now").arg(m_number)
                             : revision == 1         ? tr("%1 as first issued").arg(m_number)
                                                     : tr("%1, revision %2").arg(m_number).arg(revision);
        m_questions->addItem(text, revision);
    }
    if (!m_agreement.isEmpty()) {
        m_questions->addItem(words::decisionKindWord(StoredDecision::Kind::CheckoutGate), int(Gate));
        m_questions->addItem(words::decisionKindWord(StoredDecision::Kind::TransactionOrder), int(Number));
    }
    if (m_notice)
        m_questions->addItem(tr("%1, sent or not").arg(m_notice->subject), int(Notice));
    if (m_runner->lastRefusal() || (m_revisions == 0 && !m_notice))
        m_questions->addItem(tr("Last refused command"), int(Refusal));
    m_questions->setCurrentIndex(std::max(0, m_questions->findData(chosen)));
    const bool hasChoice = m_questions->count() > 1;
    m_questions->setVisible(hasChoice);
    m_caption->setVisible(hasChoice);
}

void WhyTab::choose(int question)
{
    fill();
    m_questions->setCurrentIndex(std::max(0, m_questions->findData(question)));
    tell();
}

void WhyTab::tell()
{
    m_newest.forget();
    const int question = m_questions->currentData().toInt();
    if (question == Refusal) {
        tellRefusal();
    } else if (question == Notice) {
        m_view->tell(tellingOf(*m_notice));
    } else if (question == Gate || question == Number) {
        tellCheckout(question == Gate ? StoredDecision::Kind::CheckoutGate : StoredDecision::Kind::TransactionOrder);
    } else {
        m_newest.ask(m_runner->client()->explainInvoice({m_invoice, {}}, question), this,
                     [this](const Result<Explanation>& explanation) {
                         if (explanation)
                             m_view->tell(tellingOf(*explanation));
                         else
                             m_view->tellNothing(words::errorSentence(explanation.error()));
                     });
    }
}

/// What stands in the view says what is asked about: a decision's invoice, purchase or notice, or the command that was
/// refused. What nobody looks at is not searched for.
void WhyTab::askRemedies()
{
    if (!isVisible()) {
        m_remedies->ask(std::nullopt);
        return;
    }
    const Telling& telling = m_view->telling();
    using Kind = RemedySubject::Kind;
    std::optional<RemedySubject> subject;
    switch (telling.kind.value_or(StoredDecision::Kind::CheckoutGate)) {
    case StoredDecision::Kind::Match:
        subject = RemedySubject{Kind::Invoice, telling.subject};
        break;
    case StoredDecision::Kind::ExpirationNotice:
    case StoredDecision::Kind::BalanceNotice:
        subject = RemedySubject{Kind::Notice, telling.subject};
        break;
    case StoredDecision::Kind::TransactionOrder:
    case StoredDecision::Kind::CheckoutGate:
        if (telling.kind)
            subject = RemedySubject{Kind::Purchase, telling.subject};
        else if (!telling.verdict.isEmpty() && m_runner->lastRefusedCommand())
            subject =
                RemedySubject{Kind::Refusal, {}, {}, m_runner->options().identity, {}, m_runner->lastRefusedCommand()};
        break;
    }
    m_remedies->ask(subject);
}

void WhyTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    askRemedies();
}

void WhyTab::tellRefusal()
{
    if (m_runner->lastRefusal())
        m_view->tell(tellingOf(*m_runner->lastRefusal(), m_runner->lastRefusalTrace()));
    else
        m_view->tellNothing(
            tr("Nothing has been refused since this window was opened. When something is, the rules that "
               "decided it stand here."));
}

void WhyTab::tellCheckout(StoredDecision::Kind kind)
{
    m_newest.ask(m_runner->client()->explainCheckout(m_agreement), this,
                 [this, kind](const Result<QList<Explanation>>& explanations) {
                     if (!explanations) {
                         m_view->tellNothing(words::errorSentence(explanations.error()));
                         return;
                     }
                     for (const Explanation& explanation : *explanations) {
                         if (explanation.kind == kind) {
                             m_view->tell(tellingOf(explanation));
                             return;
                         }
                     }
                     m_view->tellNothing(tr("No purchase order number was given with this purchase."));
                 });
}

} // namespace podesk
