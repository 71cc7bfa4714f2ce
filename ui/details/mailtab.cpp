// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/mailtab.h"

#include "ui/details/fieldhint.h"
#include "ui/words/mailwords.h"
#include "ui/words/words.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

void set(QLabel* label, const QString& caption, const QString& plain, const QString& html = {})
{
    label->setTextFormat(html.isEmpty() ? Qt::PlainText : Qt::RichText);
    label->setText(html.isEmpty() ? plain : html);
    label->setAccessibleName(caption + u": "_s + plain);
}

} // namespace

MailTab::MailTab(QWidget* parent)
    : QWidget(parent)
    , m_unsent(new FieldHint(this))
    , m_body(new QPlainTextEdit(this))
    , m_save(new QPushButton(tr("&Save as .eml..."), this))
    , m_why(new QPushButton(tr("Why?"), this))
{
    setObjectName(u"mailTab"_s);
    auto* layout = new QVBoxLayout(this);
    m_unsent->setObjectName(u"mailUnsent"_s);
    layout->addWidget(m_unsent);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(fontMetrics().height() / 4);
    m_to = addHead(form, u"mailTo"_s, tr("To"));
    m_subject = addHead(form, u"mailSubject"_s, tr("Subject", "of a mail"));
    m_when = addHead(form, u"mailWhen"_s, tr("When"));
    m_order = addHead(form, u"mailOrder"_s, words::fieldHeading(u"purchase-order-id"_s));
    m_rule = addHead(form, u"mailRule"_s, tr("Reason"));
    auto* across = new QHBoxLayout;
    auto* head = new QVBoxLayout;
    head->addLayout(form);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_why);
    buttons->addStretch(1);
    head->addLayout(buttons);
    head->addStretch(1);
    across->addLayout(head, 2);
    m_body->setObjectName(u"mailBody"_s);
    m_body->setAccessibleName(tr("Text of the mail"));
    m_body->setReadOnly(true);
    m_body->setTabChangesFocus(true);
    m_body->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    across->addWidget(m_body, 3);
    layout->addLayout(across, 1);
    m_save->setObjectName(u"saveMail"_s);
    m_why->setObjectName(u"whyNotice"_s);
    m_why->setToolTip(tr("Shows the rules that sent this notice, or did not"));
    connect(m_save, &QPushButton::clicked, this, &MailTab::saveRequested);
    connect(m_why, &QPushButton::clicked, this, &MailTab::whyRequested);
}

QLabel* MailTab::addHead(QFormLayout* form, const QString& name, const QString& caption)
{
    auto* value = new QLabel(this);
    value->setObjectName(name);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    value->setProperty("caption", caption);
    connect(value, &QLabel::linkActivated, this, [this](const QString& href) {
        if (const auto link = RecordLink::fromHref(href))
            Q_EMIT followed(*link);
    });
    form->addRow(new QLabel(caption, this), value);
    return value;
}

void MailTab::setNotice(const Explanation& explanation)
{
    if (!explanation.notice)
        return;
    const Notification& notice = *explanation.notice;
    const QLocale locale;
    const Mail mail = words::mailOf(notice, locale);
    const bool isSent = notice.outcome == NotificationOutcome::Sent;
    const auto caption = [](QLabel* label) { return label->property("caption").toString(); };
    m_unsent->say(FieldHint::Kind::Warning, isSent ? QString()
                                                   : tr("%1. It would have read:", "why a notice was not sent")
                                                         .arg(words::notificationOutcomeWord(notice.outcome)));
    set(m_to, caption(m_to), isSent ? mail.to.join(u", "_s) : tr("nobody"));
    set(m_subject, caption(m_subject), mail.subject);
    set(m_when, caption(m_when), words::dateTimeText(notice.on, locale));
    const QString order = notice.orderNumber.simplified();
    set(m_order, caption(m_order), order, RecordLink{RecordLink::Kind::PurchaseOrder, notice.orderNumber}.html(order));
    const QString rule = ruleOfNotice(explanation.trace);
    const QString reason = tr("%1 (%2)", "rule's name, its id").arg(words::ruleName(rule), rule);
    if (rule.isEmpty())
        set(m_rule, caption(m_rule), u"-"_s);
    else
        set(m_rule, caption(m_rule), reason, RecordLink{RecordLink::Kind::Rule, rule}.html(reason));
    m_body->setPlainText(mail.body);
    m_save->setEnabled(isSent);
    m_save->setToolTip(isSent ? tr("Writes the mail to a file that mail programs open")
                              : tr("There is no mail to save: it was not sent."));
    m_save->setAccessibleDescription(m_save->toolTip());
}

QString ruleOfNotice(const Trace& trace)
{
    const auto found = std::ranges::find_if(trace.steps, [](const TraceStep& step) {
        return step.verdict == Verdict::Passed && step.rule.startsWith(u'B');
    });
    return found == trace.steps.end() ? QString() : found->rule;
}

} // namespace podesk
