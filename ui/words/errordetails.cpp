// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/errordetails.h"

#include "ui/words/words.h"

using namespace Qt::StringLiterals;

namespace podesk::words {

namespace {

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
    const QVariant found = value(key);
    // What is allowed may be a long list of fields; cutting it at the length of a value would hide the answer.
    if (key == "allowed"_L1 && found.metaType() == QMetaType::fromType<QString>())
        return shownText(found.toString(), 1000);
    return shownValue(found);
}

int ErrorDetails::count(QLatin1StringView key) const
{
    return value(key).toInt();
}

QString ErrorDetails::field(QLatin1StringView key) const
{
    const QString name = value(key).toString();
    return name.startsWith(u'/') ? shownText(name) : shownText(fieldHeading(name));
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
