// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/recordwords.h"

#include "ui/words/errordetails.h"
#include "ui/words/words.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace podesk::words {

namespace {

class RecordWords
{
    Q_DECLARE_TR_FUNCTIONS(podesk::words::RecordWords)
public:
    struct Name
    {
        const char* kind;
        const char* word;
    };
    static const QList<Name>& kinds();
};

const QList<RecordWords::Name>& RecordWords::kinds()
{
    static const QList<Name> all{{"setting", QT_TR_NOOP("Workspace setting")},
                                 {"organization", QT_TR_NOOP("Organisation")},
                                 {"account", QT_TR_NOOP("Account")},
                                 {"purchase-order", QT_TR_NOOP("Purchase order")},
                                 {"line-item", QT_TR_NOOP("Line item")},
                                 {"contact", QT_TR_NOOP("Contact")},
                                 {"tag", QT_TR_NOOP("Tag")},
                                 {"checkpoint", QT_TR_NOOP("Checkpoint")},
                                 {"integration", QT_TR_NOOP("Billing integration")},
                                 {"identity", QT_TR_NOOP("Identity")},
                                 {"product", QT_TR_NOOP("Product")},
                                 {"offer", QT_TR_NOOP("Offer")},
                                 {"agreement", QT_TR_NOOP("Agreement")},
                                 {"decision", QT_TR_NOOP("Decision")},
                                 {"invoice", QT_TR_NOOP("Invoice")},
                                 {"charge", QT_TR_NOOP("Charge")},
                                 {"invoice-line", QT_TR_NOOP("Invoice line")},
                                 {"support-case", QT_TR_NOOP("Support case")},
                                 {"invoice-revision", QT_TR_NOOP("Printing")},
                                 {"payment-request", QT_TR_NOOP("Payment request")},
                                 {"notification", QT_TR_NOOP("Notification")},
                                 {"procurement-connection", QT_TR_NOOP("Procurement connection")},
                                 {"procurement-request", QT_TR_NOOP("Procurement request")},
                                 {"checkout", QT_TR_NOOP("Checkout")},
                                 {"workspace", QT_TR_NOOP("Workspace")}};
    return all;
}

/// The settings are known by what forms call them; quotas and thresholds stand under a word that says what they are.
QString settingName(const QString& key)
{
    return fieldHeading(key.section(u'.', -1));
}

} // namespace

QString recordKindWord(const QString& kind)
{
    for (const RecordWords::Name& name : RecordWords::kinds()) {
        if (kind == QLatin1StringView(name.kind))
            return RecordWords::tr(name.word);
    }
    return kind;
}

QString recordName(const QString& kind, const QString& number, const QString& parent)
{
    const QString word = recordKindWord(kind);
    if (kind == "setting"_L1 && !number.isEmpty())
        return RecordWords::tr("%1: %2", "kind of record, what it is called").arg(word, settingName(number));
    const QString name =
        number.isEmpty() ? word : RecordWords::tr("%1 %2", "kind of record, number").arg(word, shownText(number));
    return parent.isEmpty() ? name : RecordWords::tr("%1 of %2", "part, whole").arg(name, shownText(parent));
}

QString accountText(const Account& account)
{
    return RecordWords::tr("%1, %2", "account name, number").arg(account.name, account.number);
}

QString recordChangeWord(const QString& how)
{
    if (how == "added"_L1)
        return RecordWords::tr("added");
    return how == "removed"_L1 ? RecordWords::tr("removed") : RecordWords::tr("changed");
}

QString recordsText(qint64 count)
{
    return RecordWords::tr("%Ln record(s)", nullptr,
                           static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max())));
}

} // namespace podesk::words
