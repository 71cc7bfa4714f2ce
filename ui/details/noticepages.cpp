// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/noticepages.h"

#include "ui/common/commandrunner.h"
#include "ui/common/filequestion.h"
#include "ui/details/mailtab.h"
#include "ui/words/mailwords.h"
#include "ui/words/words.h"

namespace podesk {

using namespace Qt::StringLiterals;

NoticePages::NoticePages(CommandRunner* runner, QObject* parent) : RecordPages(runner, parent)
{
    // A notice stays as it was written; only going back, or deleting its order, takes it away.
    connect(runner->client(), &EngineClient::changed, this, [this](const ChangeEvent& event) {
        const bool isOurs = event.everything || (m_explanation && event.purchaseOrders.contains(m_explanation->order));
        if (isShowing() && isOurs)
            load();
    });
}

void NoticePages::addTabs()
{
    m_mail = new MailTab;
    addTab(m_mail, tr("Mail"));
    connect(m_mail, &MailTab::followed, this, &NoticePages::followed);
    connect(m_mail, &MailTab::saveRequested, this, &NoticePages::save);
    connect(m_mail, &MailTab::whyRequested, this, &NoticePages::whyRequested);
}

void NoticePages::show(NotificationId id)
{
    if (id != m_id)
        forget();
    m_id = id;
    begin();
    load();
}

void NoticePages::forget()
{
    m_explanation.reset();
    m_newest.forget();
}

QString NoticePages::title() const
{
    return m_explanation ? m_explanation->subject : QString();
}

void NoticePages::load()
{
    const auto explain = [this](const Result<QList<ListRow>>& rows) {
        if (!rows) {
            fail(rows.error());
            return;
        }
        const int column = listFieldIndex(ListKind::Notifications, u"number");
        const auto* number = rows->isEmpty() ? nullptr : std::get_if<QString>(&rows->first().cells[column]);
        m_newest.ask(runner()->client()->explainNotice(number ? *number : QString()), this,
                     [this](const Result<Explanation>& explanation) {
                         if (!explanation) {
                             fail(explanation.error());
                             return;
                         }
                         m_explanation = *explanation;
                         succeed();
                     });
    };
    m_newest.ask(runner()->client()->rows(ListKind::Notifications, {m_id.value}), this, explain);
}

void NoticePages::fill()
{
    m_mail->setNotice(*m_explanation);
}

void NoticePages::save()
{
    if (!m_explanation || !m_explanation->notice || m_explanation->notice->outcome != NotificationOutcome::Sent)
        return;
    askForFile(window(),
               {FileQuestion::For::Saving, u"saveMailDialog"_s, tr("Save the mail"),
                m_explanation->notice->number + u".eml"_s, tr("Mails (*.eml);;All files (*)"), u"eml"_s},
               this, [this](const QString& path) { write(path); });
}

void NoticePages::write(const QString& path)
{
    if (!m_explanation || !m_explanation->notice)
        return;
    const Mail mail = words::mailOf(*m_explanation->notice, QLocale());
    whenDone(runner()->client()->saveMail(mail, path), this,
             [messages = runner()->messages(), number = mail.number, path](const Result<void>& done) {
                 if (done)
                     messages->show(MessageBar::Level::Success, tr("%1 was written to “%2”.").arg(number, path));
                 else
                     messages->show(MessageBar::Level::Error, words::errorSentence(done.error()));
             });
}

} // namespace podesk
