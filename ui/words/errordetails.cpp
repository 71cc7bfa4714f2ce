// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/errordetails.h"

#include "ui/words/allowedwords.h"
#include "ui/words/words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace podesk::words {

namespace {

class ErrorPlaces
{
    Q_DECLARE_TR_FUNCTIONS(podesk::words::ErrorPlaces)
public:
    static QString ofPointer(const QString& pointer);
};

/// What only holds others together is no place that a reader knows.
bool isFrame(const QString& member)
{
    return member == "run"_L1 || member == "has"_L1;
}

QString ErrorPlaces::ofPointer(const QString& pointer)
{
    const QStringList members = pointer.split(u'/', Qt::SkipEmptyParts);
    QStringList parts;
    for (qsizetype i = 0; i < members.size(); ++i) {
        const QString member = QString(members.at(i)).replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
        bool isNumber = false;
        const int number = member.toInt(&isNumber) + 1;
        if (isNumber && i > 0 && members.at(i - 1) == "steps"_L1)
            parts.last() = tr("Step %L1").arg(number);
        else if (isNumber)
            parts << tr("entry %L1").arg(number);
        else if (!isFrame(member))
            parts << fieldHeading(member);
    }
    return parts.join(u", "_s);
}

QString codePointName(char32_t c)
{
    return u"U+"_s + QString::number(c, 16).toUpper().rightJustified(4, u'0');
}

bool isVisible(char32_t c)
{
    return QChar::isPrint(c) && !QChar::isSurrogate(c) && (c == U' ' || !QChar::isSpace(c));
}

QString shownValue(const QVariant& value)
{
    if (value.metaType() == QMetaType::fromType<QStringList>())
        return shownText(value.toStringList().join(u", "_s), 1000);
    return shownText(value.toString());
}

} // namespace

QString shownText(const QString& text, int longest)
{
    QString shown;
    // A lone surrogate must not reach a terminal or a widget as it is; toUcs4 would hide it as U+FFFD.
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i >= longest)
            return shown + u'…';
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            const char32_t full = QChar::surrogateToUcs4(c, text.at(i + 1));
            shown += isVisible(full) ? QString(text.mid(i, 2)) : codePointName(full);
            ++i;
        } else {
            shown += isVisible(c.unicode()) ? QString(c) : codePointName(c.unicode());
        }
    }
    return shown;
}

QVariant ErrorDetails::value(QLatin1StringView key) const
{
    return m_error.details.value(QString(key));
}

bool ErrorDetails::has(QLatin1StringView key) const
{
    const QVariant found = value(key);
    return found.isValid() && !shownValue(found).isEmpty();
}

QString ErrorDetails::text(QLatin1StringView key) const
{
    return shownValue(value(key));
}

QString ErrorDetails::given(QLatin1StringView key) const
{
    const QString whole = value(key).toString();
    if (!whole.startsWith(u'"'))
        return text(key);
    const QJsonValue read = QJsonDocument::fromJson('[' + whole.toUtf8() + ']').array().first();
    if (read.isString())
        return shownText(read.toString());
    return shownText(whole.mid(1)); // a long one was cut, and its closing quote with it
}

QString ErrorDetails::allowed(QLatin1StringView key) const
{
    const QVariant found = value(key);
    const QString plain =
        found.metaType() == QMetaType::fromType<QStringList>() ? found.toStringList().join(u", "_s) : found.toString();
    const bool isNotation = m_error.code == ErrorCode::InvalidField || m_error.code == ErrorCode::MissingField ||
                            m_error.code == ErrorCode::MalformedInput;
    // It may be a long list of fields; cutting it at the length of a value would hide the answer.
    return shownText(isNotation ? allowedText(plain) : plain, 1000);
}

int ErrorDetails::count(QLatin1StringView key) const
{
    return value(key).toInt();
}

QString ErrorDetails::field(QLatin1StringView key) const
{
    const QString name = value(key).toString();
    if (!name.startsWith(u'/'))
        return shownText(fieldHeading(name));
    return shownText(has("file"_L1) ? name : ErrorPlaces::ofPointer(name));
}

QString ErrorDetails::around(QLatin1StringView key) const
{
    return shownText(ErrorPlaces::ofPointer(value(key).toString().section(u'/', 0, -2)));
}

QString ErrorDetails::month(QLatin1StringView key) const
{
    const QString found = value(key).toString();
    const std::optional<Month> month = Month::fromText(found);
    return month ? monthText(*month, QLocale()) : shownText(found);
}

QString ErrorDetails::time(QLatin1StringView key) const
{
    const QString found = value(key).toString();
    const std::optional<Instant> instant = Instant::fromText(found);
    return instant ? dateTimeText(*instant, QLocale()) : shownText(found);
}

QString ErrorDetails::status(QLatin1StringView key) const
{
    return wordText(u"status"_s, value(key).toString());
}

QString ErrorDetails::statuses(QLatin1StringView key) const
{
    const QVariant found = value(key);
    QStringList words = found.metaType() == QMetaType::fromType<QStringList>()
                            ? found.toStringList()
                            : found.toString().split(u',', Qt::SkipEmptyParts);
    for (QString& word : words)
        word = wordText(u"status"_s, word.trimmed());
    return words.join(u", "_s);
}

QString ErrorDetails::command(QLatin1StringView key) const
{
    return commandName(value(key).toString());
}

QString ErrorDetails::character(QLatin1StringView key) const
{
    const QList<uint> points = value(key).toString().toUcs4();
    if (points.size() != 1)
        return text(key); // the rules name what cannot be shown: U+0007
    return isVisible(points.first()) ? QString::fromUcs4(reinterpret_cast<const char32_t*>(points.constData()), 1)
                                     : codePointName(points.first());
}

} // namespace podesk::words
