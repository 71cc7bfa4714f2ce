// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/remedyview.h"

#include "ui/common/commandrunner.h"
#include "ui/common/headinglabel.h"
#include "ui/words/remedywords.h"
#include "ui/words/words.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

QList<QJsonObject> spelled(const QList<Command>& commands)
{
    QList<QJsonObject> objects;
    for (const Command& command : commands)
        objects.append(commandToJson(command));
    return objects;
}

/// What it would write, a line a record, under the command that does.
QString differenceOf(const Remedy& remedy)
{
    QStringList lines;
    for (qsizetype at = 0; at < remedy.commands.size(); ++at) {
        lines.append(u"%1. %2"_s.arg(at + 1).arg(words::moveSentence(commandToJson(remedy.commands.at(at)))));
        for (const RecordEvent& event : remedy.changes) {
            if (event.position != at + 1)
                continue;
            const QString sentence =
                words::changeSentence({event.kind, event.number, event.how, event.before, event.after});
            if (!sentence.isEmpty())
                lines.append(u"    "_s + sentence);
        }
    }
    return lines.join(u'\n');
}

} // namespace

RemedyView::RemedyView(CommandRunner* runner, QWidget* parent)
    : QWidget(parent)
    , m_runner(runner)
    , m_other(new QWidget(this))
    , m_number(new QLineEdit(m_other))
    , m_search(new QPushButton(tr("&Search"), m_other))
    , m_status(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_addressRow(new QWidget(this))
    , m_address(new QLineEdit(m_addressRow))
    , m_dryRun(new QPushButton(tr("D&ry run"), this))
    , m_doIt(new QPushButton(tr("D&o it"), this))
    , m_difference(new QPlainTextEdit(this))
{
    setObjectName(u"remedyView"_s);
    m_number->setObjectName(u"remedyNumber"_s);
    m_search->setObjectName(u"remedySearch"_s);
    m_status->setObjectName(u"remedyStatus"_s);
    m_list->setObjectName(u"remedyList"_s);
    m_address->setObjectName(u"remedyAddress"_s);
    m_dryRun->setObjectName(u"remedyDryRun"_s);
    m_doIt->setObjectName(u"remedyDoIt"_s);
    m_difference->setObjectName(u"remedyDifference"_s);
    build();
    connect(m_search, &QPushButton::clicked, this, [this] {
        if (!m_subject)
            return;
        m_subject->wanted = m_number->text().isEmpty() ? std::nullopt : std::optional(m_number->text());
        search();
    });
    connect(m_number, &QLineEdit::returnPressed, m_search, &QPushButton::click);
    connect(m_list, &QListWidget::currentRowChanged, this, &RemedyView::chooseRow);
    connect(m_address, &QLineEdit::textChanged, this, &RemedyView::chooseRow);
    connect(m_dryRun, &QPushButton::clicked, this, &RemedyView::showDifference);
    connect(m_doIt, &QPushButton::clicked, this, &RemedyView::doIt);
    connect(m_status, &QLabel::linkActivated, this, [this](const QString& href) {
        if (const auto link = RecordLink::fromHref(href))
            Q_EMIT followed(*link);
    });
    ask(std::nullopt);
}

RemedyView::~RemedyView()
{
    stop();
}

void RemedyView::build()
{
    auto* heading = new HeadingLabel(1.0, this);
    heading->setText(words::whatWouldChange());
    heading->setObjectName(u"remedyHeading"_s);
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::RichText);
    m_status->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    m_list->setAccessibleName(words::whatWouldChange());
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTabKeyNavigation(false);
    m_list->setMinimumHeight(fontMetrics().height() * 2);
    m_difference->setMinimumHeight(fontMetrics().height() * 3);
    m_difference->setAccessibleName(tr("What it would write"));
    m_difference->setReadOnly(true);
    m_difference->setTabChangesFocus(true);
    m_difference->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_number->setAccessibleName(tr("Another purchase order number"));
    m_number->setPlaceholderText(tr("Another number"));
    m_number->setToolTip(tr("Search for how another purchase order number could be printed"));
    m_search->setToolTip(tr("Searches again, for this number"));
    m_dryRun->setToolTip(tr("Shows what the chosen way would write; nothing is written"));
    auto* other = new QHBoxLayout(m_other);
    other->setContentsMargins(0, 0, 0, 0);
    other->addWidget(m_number, 1);
    other->addWidget(m_search);
    auto* address = new QHBoxLayout(m_addressRow);
    address->setContentsMargins(0, 0, 0, 0);
    auto* caption = new QLabel(tr("&Email of the contact:"), m_addressRow);
    caption->setBuddy(m_address);
    address->addWidget(caption);
    address->addWidget(m_address, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_dryRun);
    buttons->addWidget(m_doIt);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(4);
    auto* top = new QHBoxLayout;
    top->addWidget(heading, 1);
    top->addWidget(m_other, 1);
    layout->addLayout(top);
    layout->addWidget(m_status);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_addressRow);
    layout->addLayout(buttons);
    layout->addWidget(m_difference, 2);
    layout->addStretch(0);
}

void RemedyView::ask(const std::optional<RemedySubject>& subject)
{
    m_subject = subject;
    m_number->clear();
    const bool printsNumbers =
        subject && (subject->kind == RemedySubject::Kind::Invoice || subject->kind == RemedySubject::Kind::Payment);
    m_other->setVisible(printsNumbers);
    setVisible(subject.has_value());
    search();
}

void RemedyView::stop()
{
    m_newest.forget();
    if (m_cancelled)
        m_cancelled->store(true);
    m_cancelled.reset();
}

void RemedyView::search()
{
    stop();
    m_remedies.clear();
    m_list->clear();
    m_difference->hide();
    m_list->hide();
    chooseRow();
    if (!m_subject) {
        say({});
        return;
    }
    say(tr("Trying what could change it…").toHtmlEscaped());
    RunOptions options;
    options.cancelled = m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_newest.ask(m_runner->client()->remedies(*m_subject, options), this, [this](const Result<Remedies>& answer) {
        if (answer)
            tell(*answer);
        else
            say(words::errorSentence(answer.error()).toHtmlEscaped());
    });
}

void RemedyView::say(const QString& richText)
{
    m_status->setText(richText);
    m_status->setVisible(!richText.isEmpty());
}

void RemedyView::tell(const Remedies& answer)
{
    if (answer.remedies.isEmpty()) {
        tellNone(answer);
        return;
    }
    m_remedies = answer.remedies;
    say(answer.isAboutNext ? words::onlyTheNext(m_subject->number, answer.subject.number).toHtmlEscaped() : QString());
    int row = 0;
    for (const Remedy& remedy : std::as_const(m_remedies)) {
        auto* item = new QListWidgetItem(u"%1. %2"_s.arg(++row).arg(words::moveSentences(spelled(remedy.commands))));
        item->setToolTip(u"<span>%1</span>"_s.arg(item->text().toHtmlEscaped()));
        m_list->addItem(item);
    }
    m_list->show();
    m_list->setCurrentRow(0);
}

/// The rules as links to their help pages.
void RemedyView::tellNone(const Remedies& answer)
{
    QStringList lines{(answer.isComplete ? words::worksAsRuled() : words::searchGaveUp(answer.tried)).toHtmlEscaped()};
    for (const QString& rule : answer.rules)
        lines.append(RecordLink{RecordLink::Kind::Rule, rule}.html(words::ruleLine(rule)));
    say(lines.join(u"<br>"_s));
}

const Remedy* RemedyView::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_remedies.size() ? &m_remedies.at(row) : nullptr;
}

bool RemedyView::needsAddress() const
{
    const Remedy* remedy = chosen();
    return remedy && std::ranges::any_of(remedy->commands, [](const Command& command) {
               const auto* add = std::get_if<AddContact>(&command);
               return add && add->contact.email == placeholderAddress;
           });
}

void RemedyView::chooseRow()
{
    const bool isThere = chosen() != nullptr;
    m_addressRow->setVisible(needsAddress());
    m_dryRun->setVisible(isThere);
    m_doIt->setVisible(isThere);
    const bool lacksAddress = needsAddress() && !m_address->text().contains(u'@');
    m_doIt->setEnabled(isThere && !lacksAddress && !m_isDoing);
    m_doIt->setToolTip(lacksAddress ? tr("The contact's email is needed first")
                                    : tr("Runs these commands one after the other"));
    if (m_difference->isVisible() && isThere)
        m_difference->setPlainText(differenceOf(*chosen()));
}

void RemedyView::showDifference()
{
    if (const Remedy* remedy = chosen()) {
        m_difference->setPlainText(differenceOf(*remedy));
        m_difference->show();
        m_difference->setFocus();
    }
}

void RemedyView::doIt()
{
    const Remedy* remedy = chosen();
    if (!remedy || m_isDoing)
        return;
    QList<Command> commands = remedy->commands;
    for (Command& command : commands) {
        auto* add = std::get_if<AddContact>(&command);
        if (add && add->contact.email == placeholderAddress)
            add->contact.email = m_address->text().trimmed();
    }
    m_isDoing = true;
    chooseRow();
    goOn(commands, 0, {});
}

/// One command after the other, until one is refused; the message bar says what became of each.
void RemedyView::goOn(const QList<Command>& commands, qsizetype next, const QString& openedCase)
{
    if (next >= commands.size()) {
        m_isDoing = false;
        Q_EMIT done();
        search();
        return;
    }
    const bool opens = std::holds_alternative<OpenSupportCase>(commands.at(next));
    m_runner->run(following(commands.at(next), openedCase), this,
                  [this, commands, next, opens, openedCase](const CommandOutcome& outcome) {
                      if (outcome.isDone()) {
                          goOn(commands, next + 1, opens ? outcome.supportCase : openedCase);
                          return;
                      }
                      m_isDoing = false;
                      chooseRow();
                  });
}

} // namespace podesk
