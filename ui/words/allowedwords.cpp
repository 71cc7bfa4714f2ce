// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/allowedwords.h"

#include "ui/words/words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

using namespace Qt::StringLiterals;

namespace podesk::words {

namespace {

constexpr qsizetype mostNamed = 24; ///< of a longer list the first ones stand for all

class AllowedWords
{
    Q_DECLARE_TR_FUNCTIONS(podesk::words::AllowedWords)
public:
    struct Form
    {
        QLatin1StringView notation;
        const char* text;
    };
    static std::optional<QString> whole(const QString& notation);
    static QString one(const QString& notation);
    static QString anyOf(const QStringList& choices);

private:
    static QString object(const QString& members);
    static std::optional<QString> range(const QString& notation);
};

/// The parts between separators that stand in no brackets and no quotes.
QStringList outerParts(const QString& text, QChar separator)
{
    QStringList parts{QString()};
    int depth = 0;
    bool isQuoted = false;
    for (const QChar c : text) {
        isQuoted = isQuoted != (c == u'"');
        if (!isQuoted)
            depth += c == u'{' || c == u'[' ? 1 : (c == u'}' || c == u']' ? -1 : 0);
        if (c == separator && depth == 0 && !isQuoted)
            parts.append(QString());
        else
            parts.last() += c;
    }
    for (QString& part : parts)
        part = part.trimmed();
    return parts;
}

std::optional<QString> AllowedWords::whole(const QString& notation)
{
    static constexpr Form all[]{
        {"YYYY-MM"_L1, QT_TR_NOOP("a month such as 2026-07")},
        {"YYYY-MM-DD"_L1, QT_TR_NOOP("a day such as 2026-07-31")},
        {"YYYY-MM-DD[THH:MM[:SS]Z]"_L1, QT_TR_NOOP("a time such as 2026-07-31 or 2026-07-31T09:30Z")},
        {"N[.NN]"_L1, QT_TR_NOOP("an amount such as 1234.50")},
        {"N[.NNNNNNNN]"_L1, QT_TR_NOOP("an amount such as 1234.50")},
        {"N[.NNNNNN]%"_L1, QT_TR_NOOP("a percentage such as 7.75%")},
        {"amount"_L1, QT_TR_NOOP("an amount such as 1234.50")},
        {"\"\""_L1, QT_TR_NOOP("nothing")},
        {"\"AAA\" (ISO 4217)"_L1, QT_TR_NOOP("a currency such as USD")},
        {"..."_L1, QT_TR_NOOP("a text")},
        {"text"_L1, QT_TR_NOOP("a text")},
        {"string"_L1, QT_TR_NOOP("a text")},
        {"[...]"_L1, QT_TR_NOOP("a list")},
        {"array"_L1, QT_TR_NOOP("a list")},
        {"{...}"_L1, QT_TR_NOOP("an object with fields")},
        {"1, 2, 3 ..."_L1, QT_TR_NOOP("a whole number")},
        {"integer"_L1, QT_TR_NOOP("a whole number")},
        {"boolean"_L1, QT_TR_NOOP("true or false")},
        {"flag"_L1, QT_TR_NOOP("true or false")},
        {"null"_L1, QT_TR_NOOP("nothing (null)")},
        {"twelve digits"_L1, QT_TR_NOOP("twelve digits")},
        {"[0-9]{12}"_L1, QT_TR_NOOP("twelve digits")},
        {"lower-case-words"_L1, QT_TR_NOOP("small letters and digits, words joined by hyphens, such as late-invoice")},
        {"unique"_L1, QT_TR_NOOP("one that is not taken yet")},
        {"rule-id"_L1, QT_TR_NOOP("a rule id such as R13 or B7")},
        {"{\"command\": ...}"_L1, QT_TR_NOOP("an object that names its command")},
        {"> 0"_L1, QT_TR_NOOP("more than zero")},
    };
    const bool isQuoted = notation.size() > 1 && notation.startsWith(u'"') && notation.endsWith(u'"');
    const QString bare = isQuoted ? notation.mid(1, notation.size() - 2) : notation;
    for (const Form& form : all) {
        if (notation == form.notation || bare == form.notation)
            return tr(form.text);
    }
    return range(notation);
}

std::optional<QString> AllowedWords::range(const QString& notation)
{
    static const QRegularExpression pattern(u"^\"?(?<from>[A-Za-z0-9. ]*?)\"?\\.\\.\"?(?<to>[A-Za-z0-9. ]*?)\"?$"_s);
    if (notation.startsWith(">= "_L1)) {
        const auto first = Instant::fromText(notation.mid(3));
        return tr("not before %1").arg(first ? dateTimeText(*first, QLocale()) : notation.mid(3));
    }
    const QRegularExpressionMatch match = pattern.match(notation);
    const QString from = match.captured(u"from"_s);
    const QString to = match.captured(u"to"_s);
    if (!match.hasMatch() || (from.isEmpty() && to.isEmpty()))
        return std::nullopt;
    if (to.isEmpty())
        return tr("%1 or more").arg(from);
    return from.isEmpty() ? tr("at most %1").arg(to) : tr("%1 to %2", "from, to").arg(from, to);
}

/// "{number,payer?,version?:integer}": by its members; "{record | list: ...}": by what it begins with.
QString AllowedWords::object(const QString& members)
{
    if (members.endsWith(": ..."_L1))
        return tr("an object that begins with %1").arg(anyOf(outerParts(members.chopped(5), u'|')));
    QStringList names;
    for (const QString& member : outerParts(members, u','))
        names << member.section(u':', 0, 0).remove(u'?');
    return tr("an object with %1").arg(names.join(u", "_s));
}

QString AllowedWords::one(const QString& notation)
{
    if (const auto text = whole(notation))
        return *text;
    const QString inside = notation.mid(1, notation.size() - 2);
    if (notation.startsWith(u'{') && notation.endsWith(u'}'))
        return object(inside);
    if (notation.startsWith(u'[') && notation.endsWith(u']'))
        return tr("a list");
    static const QRegularExpression quotedWord(u"^\"([\\w-]+)\"$"_s);
    const QRegularExpressionMatch word = quotedWord.match(notation);
    return word.hasMatch() ? word.captured(1) : notation;
}

QString AllowedWords::anyOf(const QStringList& choices)
{
    if (choices.size() > mostNamed) {
        const auto more = static_cast<int>(choices.size() - mostNamed);
        return tr("%1 and %Ln more", "list of words", more).arg(choices.first(mostNamed).join(u", "_s));
    }
    if (choices.size() < 2)
        return choices.value(0);
    return tr("%1 or %2", "the last two of several")
        .arg(choices.first(choices.size() - 1).join(u", "_s), choices.last());
}

} // namespace

QString allowedText(const QString& notation)
{
    if (const auto text = AllowedWords::whole(notation))
        return *text;
    QStringList choices;
    for (const QString& each : outerParts(notation, u'|'))
        choices << AllowedWords::one(each);
    return AllowedWords::anyOf(choices);
}

} // namespace podesk::words
