// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/remedywords.h"

#include "ui/words/errordetails.h"
#include "ui/words/words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace podesk::words {

namespace {

/// A PO as commands name it: its number, or an object with the number in it.
QString orderIn(const QJsonValue& value)
{
    const QJsonValue one = value.isArray() ? value.toArray().at(0) : value;
    return shownText(one.isObject() ? one.toObject().value("number"_L1).toString() : one.toString());
}

QString textIn(const QJsonObject& command, QLatin1StringView field)
{
    return shownText(command.value(field).toString());
}

QString typeIn(const QJsonObject& line)
{
    return wordText(u"type"_s, line.value("type"_L1).toString());
}

QString monthIn(const QJsonValue& value)
{
    const auto month = Month::fromText(value.toString());
    return month ? monthText(*month, QLocale()) : shownText(value.toString());
}

class RemedyWords
{
    Q_DECLARE_TR_FUNCTIONS(podesk::words::RemedyWords)
public:
    using Sentence = QString (*)(const QJsonObject&);
    struct Row
    {
        QLatin1StringView command;
        Sentence sentence;
    };
    static Sentence sentenceFor(const QString& command);
    struct Name
    {
        QLatin1StringView key;
        const char* text;
    };
    static QString kindName(const QString& kind);
    static const char* fieldName(const QString& field);
    static QString added(const QString& record, const QString& fields)
    {
        return fields.isEmpty() ? tr("%1 is added").arg(record) : tr("%1 is added: %2").arg(record, fields);
    }
    static QString removed(const QString& record) { return tr("%1 is removed").arg(record); }
    static QString changed(const QString& field, const QString& before, const QString& after)
    {
        return tr("%1 %2 → %3", "field, before, after").arg(field, before, after);
    }
    static QString of(const QString& kind, const QString& number)
    {
        return number.isEmpty() ? kind : tr("%1 %2", "kind of record, its number").arg(kind, shownText(number));
    }

private:
    static QString status(const QJsonObject& c);
    static QString edit(const QJsonObject& c);
    static QString supportCase(const QJsonObject& c);
    static QString line(const QJsonObject& c);
};

QString RemedyWords::status(const QJsonObject& c)
{
    const QString order = orderIn(c.value("purchaseOrders"_L1));
    const QString to = c.value("to"_L1).toString();
    if (to == "active"_L1)
        return tr("Make %1 active.").arg(order);
    return to == "suspended"_L1 ? tr("Suspend %1.").arg(order)
                                : tr("Set %1 to “%2”.").arg(order, wordText(u"status"_s, to));
}

QString RemedyWords::edit(const QJsonObject& c)
{
    const QJsonObject set = c.value("set"_L1).toObject();
    QStringList parts;
    for (auto it = set.begin(); it != set.end(); ++it) {
        QStringList texts;
        const QJsonArray list = it->toArray();
        for (const QJsonValue& each : list)
            texts.append(shownText(each.toString()));
        const bool isMonth = it.key() == "effective"_L1 || it.key() == "expiration"_L1;
        const QString value = isMonth ? monthIn(*it) : it->isString() ? shownText(it->toString()) : texts.join(u", "_s);
        parts.append(tr("%1: %2", "field: value").arg(inputName(it.key()), value.isEmpty() ? u"-"_s : value));
    }
    return tr("Change %1: %2.").arg(orderIn(c.value("purchaseOrder"_L1)), parts.join(u"; "_s));
}

QString RemedyWords::line(const QJsonObject& c)
{
    const QJsonObject line = c.value("line"_L1).toObject();
    const QString what = tr("%1, %2 to %3", "line item type, first and last month")
                             .arg(typeIn(line), monthIn(line.value("start"_L1)), monthIn(line.value("end"_L1)));
    const QString text = tr("Change line item %1 of %2: %3.")
                             .arg(textIn(c, "lineNumber"_L1), orderIn(c.value("purchaseOrder"_L1)), what);
    return line.value("balanceTracking"_L1).toBool() ? text : text + u' ' + tr("Its balance is not tracked.");
}

QString RemedyWords::supportCase(const QJsonObject& c)
{
    const QString kind = c.value("kind"_L1).toString();
    const QString number = textIn(c, "number"_L1);
    if (kind == "regenerate-invoice"_L1)
        return tr("Ask Support to regenerate %1.").arg(textIn(c, "invoice"_L1));
    if (kind == "change-number"_L1) {
        const QJsonArray invoices = c.value("invoices"_L1).toArray();
        const QString agreement = textIn(c, "agreement"_L1);
        return invoices.isEmpty() ? tr("Ask Support to change the number of %1 to %2.").arg(agreement, number)
                                  : tr("Ask Support to change the number of %1 to %2 and to print %3 anew.")
                                        .arg(agreement, number, shownText(invoices.first().toString()));
    }
    if (kind == "set-number"_L1)
        return tr("Ask Support to put number %1 on %2.").arg(number, textIn(c, "invoice"_L1));
    const QJsonObject payment = c.value("payments"_L1).toArray().at(0).toObject();
    if (kind == "reassign-payments"_L1)
        return tr("Ask Support to give payment %1 the number %2.")
            .arg(textIn(payment, "payment"_L1), textIn(payment, "number"_L1));
    return commandName(c.value("command"_L1).toString());
}

RemedyWords::Sentence RemedyWords::sentenceFor(const QString& command)
{
    static constexpr auto order = [](const QJsonObject& c) { return orderIn(c.value("purchaseOrder"_L1)); };
    static const Row rows[]{
        {"change-status"_L1, status},
        {"edit-purchase-order"_L1, edit},
        {"edit-line-item"_L1, line},
        {"open-support-case"_L1, supportCase},
        {"create-purchase-order"_L1,
         [](const QJsonObject& c) {
             const QJsonObject made = c.value("order"_L1).toObject();
             return tr("Create purchase order %1 with a line item of type “%2”.")
                 .arg(textIn(made, "number"_L1), typeIn(made.value("lines"_L1).toArray().at(0).toObject()));
         }},
        {"duplicate-purchase-order"_L1,
         [](const QJsonObject& c) { return tr("Duplicate %1 as %2.").arg(order(c), textIn(c, "number"_L1)); }},
        {"renew-purchase-order"_L1,
         [](const QJsonObject& c) {
             return tr("Renew %1 until %2.").arg(order(c), monthIn(c.value("expiration"_L1)));
         }},
        {"add-line-item"_L1,
         [](const QJsonObject& c) {
             return tr("Add a line item of type “%1” to %2.").arg(typeIn(c.value("line"_L1).toObject()), order(c));
         }},
        {"add-contact"_L1, [](const QJsonObject& c) { return tr("Add a contact to %1.").arg(order(c)); }},
        {"set-tags"_L1, [](const QJsonObject& c) { return tr("Take the tags off %1.").arg(order(c)); }},
        {"enable-integration"_L1,
         [](const QJsonObject& c) {
             return tr("Enable the billing integration of account %1.").arg(textIn(c, "account"_L1));
         }},
        {"disable-integration"_L1,
         [](const QJsonObject& c) {
             return tr("Disable the billing integration of account %1.").arg(textIn(c, "account"_L1));
         }},
        {"edit-identity"_L1,
         [](const QJsonObject& c) {
             const QJsonObject added = c.value("statements"_L1).toArray().last().toObject();
             return tr("Allow %1 the action %2.")
                 .arg(textIn(c, "identity"_L1), shownText(added.value("actions"_L1).toArray().at(0).toString()));
         }},
        {"answer-support-case"_L1, [](const QJsonObject&) { return tr("Let Support answer the case."); }},
        {"set-charge-purchase-order"_L1,
         [](const QJsonObject& c) {
             return tr("Give payment %1 the number %2.").arg(textIn(c, "charge"_L1), textIn(c, "poNumber"_L1));
         }},
        {"set-usage-purchase-order"_L1,
         [](const QJsonObject& c) {
             return tr("Give the usage of %1 the number %2.").arg(textIn(c, "agreement"_L1), textIn(c, "poNumber"_L1));
         }},
        {"update-invoice-purchase-order"_L1,
         [](const QJsonObject& c) {
             return tr("Update the purchase order of %1 to %2 and reprocess it.")
                 .arg(textIn(c, "invoice"_L1), textIn(c, "poNumber"_L1));
         }},
        {"set-account-billing"_L1,
         [](const QJsonObject& c) {
             return tr("Set tax number and invoice unit of account %1.").arg(textIn(c, "account"_L1));
         }},
    };
    const auto found = std::ranges::find_if(rows, [&](const Row& row) { return row.command == command; });
    return found == std::end(rows) ? nullptr : found->sentence;
}

QString RemedyWords::kindName(const QString& kind)
{
    static constexpr Name names[]{
        {"purchase-order"_L1, QT_TR_NOOP("Purchase order")},
        {"line-item"_L1, QT_TR_NOOP("Line item")},
        {"contact"_L1, QT_TR_NOOP("Contact")},
        {"tag"_L1, QT_TR_NOOP("Tag")},
        {"invoice-revision"_L1, QT_TR_NOOP("Printing of the invoice")},
        {"support-case"_L1, QT_TR_NOOP("Support case")},
        {"agreement"_L1, QT_TR_NOOP("Agreement")},
        {"charge"_L1, QT_TR_NOOP("Charge")},
        {"integration"_L1, QT_TR_NOOP("Billing integration")},
        {"identity"_L1, QT_TR_NOOP("Identity")},
        {"account"_L1, QT_TR_NOOP("Account")},
        {"notification"_L1, QT_TR_NOOP("Notice")},
    };
    const auto found = std::ranges::find_if(names, [&](const Name& name) { return name.key == kind; });
    return found == std::end(names) ? QString() : tr(found->text);
}

/// Columns that a reader asks about; the others are bookkeeping.
const char* RemedyWords::fieldName(const QString& field)
{
    static constexpr Name names[]{
        {"suspended"_L1, QT_TR_NOOP("suspended")},
        {"bill_from"_L1, QT_TR_NOOP("bill from")},
        {"description"_L1, QT_TR_NOOP("description")},
        {"effective"_L1, QT_TR_NOOP("effective month")},
        {"expiration"_L1, QT_TR_NOOP("expiration month")},
        {"start_month"_L1, QT_TR_NOOP("start")},
        {"end_month"_L1, QT_TR_NOOP("end")},
        {"type"_L1, QT_TR_NOOP("type")},
        {"tracked"_L1, QT_TR_NOOP("balance tracking")},
        {"email"_L1, QT_TR_NOOP("email")},
        {"po_number"_L1, QT_TR_NOOP("purchase order number")},
        {"state"_L1, QT_TR_NOOP("state")},
        {"kind"_L1, QT_TR_NOOP("kind")},
        {"tax_numbers"_L1, QT_TR_NOOP("tax numbers")},
        {"invoice_units"_L1, QT_TR_NOOP("invoice units")},
        {"statements"_L1, QT_TR_NOOP("policy")},
    };
    const auto found = std::ranges::find_if(names, [&](const Name& name) { return name.key == field; });
    return found == std::end(names) ? nullptr : found->text;
}

QString valueText(const ToldChange& change, const QString& field, const QJsonValue& value)
{
    if (value.isNull() || value.isUndefined())
        return u"-"_s;
    if (field == "suspended"_L1 || field == "tracked"_L1)
        return value.toInteger() != 0 ? RemedyWords::tr("yes") : RemedyWords::tr("no");
    if (value.isDouble())
        return monthText(Month{value.toInt()}, QLocale()); // the only numbers among the fields that are told
    QString text = value.toString();
    if (change.kind == "support-case"_L1) {
        if (const auto kind = field == "kind"_L1 ? supportCaseKindFromText(text) : std::nullopt)
            text = supportCaseKindWord(*kind);
        else if (const auto state = supportCaseStateFromText(text))
            text = supportCaseStateWord(*state);
    } else if (field == "type"_L1) {
        text = wordText(field, text);
    }
    return text.isEmpty() ? u"-"_s : shownText(text);
}

} // namespace

QString moveSentence(const QJsonObject& command)
{
    const QString name = command.value("command"_L1).toString();
    const RemedyWords::Sentence sentence = RemedyWords::sentenceFor(name);
    return sentence ? sentence(command) : commandName(name);
}

QString moveSentences(const QList<QJsonObject>& commands)
{
    QStringList sentences;
    for (const QJsonObject& command : commands)
        sentences.append(moveSentence(command));
    return sentences.join(u' ');
}

QString changeSentence(const ToldChange& change)
{
    const QString kind = RemedyWords::kindName(change.kind);
    if (kind.isEmpty())
        return {};
    const QString record = RemedyWords::of(kind, change.number);
    if (change.how == "removed"_L1)
        return RemedyWords::removed(record);
    QStringList fields;
    for (auto it = change.after.begin(); it != change.after.end(); ++it) {
        const char* field = RemedyWords::fieldName(it.key());
        if (!field)
            continue;
        const QString after = valueText(change, it.key(), *it);
        if (change.how == "changed"_L1)
            fields.append(RemedyWords::changed(RemedyWords::tr(field),
                                               valueText(change, it.key(), change.before.value(it.key())), after));
        else if (after != "-"_L1)
            fields.append(RemedyWords::tr("%1 %2", "field, value").arg(RemedyWords::tr(field), after));
    }
    if (change.how == "added"_L1)
        return RemedyWords::added(record, fields.join(u", "_s));
    return fields.isEmpty() ? QString()
                            : RemedyWords::tr("%1: %2", "record: changes").arg(record, fields.join(u", "_s));
}

QString worksAsRuled()
{
    return RemedyWords::tr("Nothing would change it: it works as ruled.");
}

QString searchGaveUp(qint64 tried)
{
    return RemedyWords::tr("Nothing was found among %Ln command(s) that were tried.", nullptr,
                           static_cast<int>(std::min<qint64>(tried, std::numeric_limits<int>::max())));
}

QString onlyTheNext(const QString& invoice, const QString& payment)
{
    return RemedyWords::tr("%1 stays as it is. For the next payment of its purchase, %2:")
        .arg(shownText(invoice), shownText(payment));
}

QString whatWouldChange()
{
    return RemedyWords::tr("What would change this");
}

QString ruleLine(const QString& rule)
{
    return RemedyWords::tr("%1 – %2", "rule's id, what it says").arg(rule, ruleName(rule));
}

} // namespace podesk::words
