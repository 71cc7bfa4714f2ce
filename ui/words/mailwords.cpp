// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/mailwords.h"

#include "ui/words/errordetails.h"
#include "ui/words/words.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace podesk::words {

namespace {

class MailWords
{
    Q_DECLARE_TR_FUNCTIONS(podesk::words::MailWords)
public:
    static QString ofExpiration(const Notification& notice, const QLocale& locale);
    static QString ofBalance(const Notification& notice, const QLocale& locale);
    static QString closing(const Notification& notice, const QLocale& locale);
};

QString MailWords::ofExpiration(const Notification& notice, const QLocale& locale)
{
    const QString number = shownText(notice.orderNumber);
    return tr("Purchase order %1 expires at the end of %2. Invoices of later months will not bear its number.")
               .arg(number, monthText(notice.expiration, locale)) +
           u"\n\n"_s +
           tr("If you go on buying, give it a later expiration month, or add another purchase order for the time "
              "after.");
}

QString MailWords::ofBalance(const Notification& notice, const QLocale& locale)
{
    const QString line = shownText(notice.lineNumber);
    const QString number = shownText(notice.orderNumber);
    const QString left = notice.balance ? moneyText(*notice.balance, locale) : u"-"_s;
    const QString total = notice.total ? moneyText(*notice.total, locale) : u"-"_s;
    return tr("Of line item %1 of purchase order %2, %3 of %4 is left.").arg(line, number, left, total) + u"\n\n"_s +
           tr("Invoices go on being matched to it until its balance is used up. If you need more, add a line item or "
              "another purchase order in time.");
}

QString MailWords::closing(const Notification& notice, const QLocale& locale)
{
    QString text = tr("You are written to because you are a contact of this purchase order.");
    if (!notice.awsThresholds)
        text += u' ' + tr("The workspace tells of this at thresholds of its own, not at those of AWS.");
    // Behind the mark of a signature, which mail programs show apart.
    return text + u"\n\n-- \n"_s +
           tr("Made by the simulation of PO Desk for %1; no mail was sent to anyone.").arg(dateText(notice.on, locale));
}

/// A cell of the list of notifications.
template <class T>
T cellOf(const ListRow& row, QStringView field)
{
    const int column = listFieldIndex(ListKind::Notifications, field);
    const T* cell = column < row.cells.size() ? std::get_if<T>(&row.cells[column]) : nullptr;
    return cell ? *cell : T();
}

} // namespace

QString mailSubject(const Notification& notice, const QLocale& locale)
{
    const QString number = shownText(notice.orderNumber);
    if (notice.kind == NotificationKind::Expiration)
        return MailWords::tr("%1 expires at the end of %2").arg(number, monthText(notice.expiration, locale));
    return MailWords::tr("%1, line item %2: %3 left")
        .arg(number, shownText(notice.lineNumber), notice.balance ? moneyText(*notice.balance, locale) : u"-"_s);
}

QString mailSubject(const ListRow& row, const QLocale& locale)
{
    Notification notice;
    notice.kind = notificationKindFromText(cellOf<QString>(row, u"notice")).value_or(NotificationKind::Expiration);
    notice.orderNumber = cellOf<QString>(row, u"purchase-order");
    notice.expiration = cellOf<Month>(row, u"expires");
    notice.lineNumber = cellOf<QString>(row, u"line-item");
    if (const auto balance = cellOf<QList<Money>>(row, u"balance"); !balance.isEmpty())
        notice.balance = balance.first();
    return mailSubject(notice, locale);
}

Mail mailOf(const Notification& notice, const QLocale& locale)
{
    const QString what = notice.kind == NotificationKind::Expiration ? MailWords::ofExpiration(notice, locale)
                                                                     : MailWords::ofBalance(notice, locale);
    return {notice.number,
            MailWords::tr("PO Desk, simulated billing"),
            notice.recipients,
            MailWords::tr("Purchase order %1", "subject of a mail").arg(mailSubject(notice, locale)),
            MailWords::tr("Hello,") + u"\n\n"_s + what + u"\n\n"_s + MailWords::closing(notice, locale) + u'\n',
            notice.on};
}

} // namespace podesk::words
