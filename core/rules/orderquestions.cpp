// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/orderquestions.h"

#include "core/rules/ruletext.h"

namespace podesk::rules {

using namespace Qt::StringLiterals;

QVariantMap Place::at(QLatin1StringView field, QVariantMap more) const
{
    more.insert(u"field"_s, QString(field));
    if (line)
        more.insert(u"line"_s, *line);
    if (row)
        more.insert(u"row"_s, *row);
    return more;
}

void askText(Tracing& t, const Place& place, QLatin1StringView field, QStringView text)
{
    // Fewer code units than the limit cannot be more code points; most texts stop here.
    const int length = text.size() > longestText ? codePointCount(text) : 0;
    if (length > longestText)
        t.refuse(place.subject, ErrorCode::TextTooLong,
                 place.at(field, {{u"length"_s, length}, {u"limit"_s, longestText}}));
    if (const auto found = firstUnstorable(text))
        t.refuse(place.subject, ErrorCode::TextNotUnicode,
                 place.at(field, {{u"character"_s, found->toText()}, {u"position"_s, found->position}}));
}

void askCount(Tracing& t, QLatin1StringView rule, const Place& place, QLatin1StringView field, Count count,
              ErrorCode code)
{
    const TraceInput counted{u"count"_s, QString::number(count.now)};
    if (!count.limit) {
        t.skip(rule, place.subject, {counted});
        return;
    }
    t.require(rule, count.now <= *count.limit || count.now <= count.before, place.subject,
              {counted, {u"limit"_s, QString::number(*count.limit)}}, code,
              place.at(field, {{u"limit"_s, *count.limit}, {u"count"_s, count.now}}));
}

void askContacts(Tracing& t, const QString& subject, const QList<Contact>& contacts, const QList<Contact>& before,
                 Origin origin, const Quotas& quotas)
{
    askCount(t, "B7"_L1, {subject, {}, {}}, "contacts"_L1, {contacts.size(), before.size(), quotas.contactsPerOrder},
             ErrorCode::ContactLimit);
    for (qsizetype row = 0; row < contacts.size(); ++row) {
        const Contact& contact = contacts[row];
        const Place place{subject, {}, row};
        askText(t, place, "name"_L1, contact.name);
        askText(t, place, "email"_L1, contact.email);
        askText(t, place, "phone"_L1, contact.phone);
        if (contact.name.isEmpty() && contact.email.isEmpty()) {
            t.refuse(subject, ErrorCode::ContactNameEmpty, place.at("name"_L1));
            continue;
        }
        if (origin == Origin::Import || before.contains(contact))
            continue;
        const qsizetype sign = contact.email.indexOf(u'@');
        if (sign <= 0 || sign == contact.email.size() - 1 || contact.email.count(u'@') != 1)
            t.refuse(subject, ErrorCode::ContactEmailInvalid,
                     place.at("email"_L1, {{u"value"_s, shown(contact.email)}}));
        if (contacts.indexOf(contact) < row)
            t.refuse(subject, ErrorCode::ContactTaken, place.at("email"_L1, {{u"value"_s, shown(contact.email)}}));
    }
}

void askTags(Tracing& t, const QString& subject, const QList<Tag>& tags, const QList<Tag>& before, const Quotas& quotas)
{
    askCount(t, "B8"_L1, {subject, {}, {}}, "tags"_L1, {tags.size(), before.size(), quotas.tagsPerOrder},
             ErrorCode::TagLimit);
    QSet<QString> keys;
    for (qsizetype row = 0; row < tags.size(); ++row) {
        const Place place{subject, {}, row};
        askText(t, place, "key"_L1, tags[row].key);
        askText(t, place, "value"_L1, tags[row].value);
        if (tags[row].key.isEmpty())
            t.refuse(subject, ErrorCode::TagKeyEmpty, place.at("key"_L1));
        else if (keys.contains(tags[row].key))
            t.refuse(subject, ErrorCode::TagKeyTaken, place.at("key"_L1, {{u"key"_s, shown(tags[row].key)}}));
        keys.insert(tags[row].key);
    }
}

} // namespace podesk::rules
