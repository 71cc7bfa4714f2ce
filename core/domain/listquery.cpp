// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/listquery.h"

#include "core/domain/listcondition.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace podesk {

namespace {

using Compare = ListCondition::Compare;

struct Operator
{
    QLatin1StringView text;
    Compare compare;
};

// Longer ones first, so that "<=" is not read as "<" and a value beginning with "=".
constexpr std::array operators{Operator{"<="_L1, Compare::LessOrEqual}, Operator{">="_L1, Compare::GreaterOrEqual},
                               Operator{"<"_L1, Compare::Less}, Operator{">"_L1, Compare::Greater},
                               Operator{"="_L1, Compare::Equal}};

QString quoted(QStringView text)
{
    QString out = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += u'\\';
        out += c;
    }
    return out + u'"';
}

bool holdsAny(QStringView text, QStringView characters)
{
    return std::any_of(text.begin(), text.end(), [=](QChar c) { return c.isSpace() || characters.contains(c); });
}

QString wordText(const QString& word)
{
    const bool plain = !word.isEmpty() && !word.startsWith(u'-') && !holdsAny(word, u"\":");
    return plain ? word : quoted(word);
}

QString valueText(const QString& value)
{
    const bool plain = !value.isEmpty() && !QStringView(u"<>=").contains(value.front()) && !holdsAny(value, u"\",");
    return plain ? value : quoted(value);
}

QString conditionText(const ListCondition& condition, bool byText)
{
    QString text = condition.negated ? u"-"_s : QString();
    text += condition.field + u':';
    if (condition.compare == Compare::Between)
        return text + condition.values.value(0) + ".."_L1 + condition.values.value(1);
    const auto sign =
        std::find_if(operators.begin(), operators.end(), [&](Operator o) { return o.compare == condition.compare; });
    if (sign != operators.end() && (sign->compare != Compare::Equal || byText))
        text += sign->text;
    QStringList values;
    for (const QString& value : condition.values)
        values << valueText(value);
    return text + values.join(u',');
}

/// Reads the text form of a query, front to back.
class QueryReader
{
public:
    QueryReader(ListKind kind, QStringView text) : m_text(text) { m_query.kind = kind; }

    Result<ListQuery> read()
    {
        while (skipSpace()) {
            if (const auto term = readTerm(); !term)
                return tl::make_unexpected(term.error());
        }
        return m_query;
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    QChar here() const { return m_text[m_at]; }

    bool skipSpace()
    {
        while (!atEnd() && here().isSpace())
            ++m_at;
        return !atEnd();
    }

    static tl::unexpected<Error> malformed(qsizetype position, const QString& value, const QStringList& allowed)
    {
        return fail(ErrorCode::MalformedQuery,
                    {{u"value"_s, value}, {u"position"_s, position}, {u"allowed"_s, allowed}});
    }

    /// Everything up to the next space: what a person sees as the wrong piece.
    QString piece(qsizetype from) const
    {
        qsizetype end = from;
        while (end < m_text.size() && !m_text[end].isSpace())
            ++end;
        return m_text.sliced(from, end - from).toString();
    }

    Result<void> readTerm()
    {
        const qsizetype begin = m_at;
        const bool negatesQuoted = m_text.sliced(m_at).startsWith("-\""_L1);
        if (here() == u'"' || negatesQuoted) {
            m_at += negatesQuoted ? 1 : 0;
            return readQuotedWord(negatesQuoted ? m_query.excludedWords : m_query.words);
        }
        while (!atEnd() && !here().isSpace() && here() != u':' && here() != u'"')
            ++m_at;
        const QStringView head = m_text.sliced(begin, m_at - begin);
        if (!atEnd() && here() == u':')
            return readField(head, begin);
        if (!atEnd() && here() == u'"') {
            m_at = m_text.size();
            return malformed(begin, piece(begin), {quoted(piece(begin))});
        }
        // A minus alone is a word like any other; before one it leaves that word's records out.
        const bool excludes = head.startsWith(u'-') && head.size() > 1;
        (excludes ? m_query.excludedWords : m_query.words) << head.sliced(excludes ? 1 : 0).toString();
        return {};
    }

    Result<void> readQuotedWord(QStringList& words)
    {
        const auto word = readQuoted();
        if (!word)
            return tl::make_unexpected(word.error());
        if (!atEnd() && !here().isSpace())
            return malformed(m_at, piece(m_at), {u" "_s});
        if (!word->isEmpty())
            words << *word;
        return {};
    }

    Result<QString> readQuoted()
    {
        const qsizetype begin = m_at++;
        QString value;
        while (!atEnd() && here() != u'"') {
            if (here() == u'\\' && m_at + 1 < m_text.size())
                ++m_at;
            value += here();
            ++m_at;
        }
        if (atEnd())
            return malformed(begin, m_text.sliced(begin).toString(), {u"\""_s});
        ++m_at;
        return value;
    }

    Result<void> readField(QStringView head, qsizetype begin)
    {
        const bool negated = head.startsWith(u'-');
        const QString name = head.sliced(negated ? 1 : 0).toString().toLower();
        ++m_at;
        if (name == "sort"_L1 && !negated)
            return readSort();
        if (name.isEmpty())
            return malformed(begin, piece(begin), {quoted(piece(begin))});
        const int index = listFieldIndex(m_query.kind, name);
        if (index < 0)
            return positioned(checkCondition(m_query.kind, {name, Compare::Equal, false, {}}).error(), begin);
        const ListField& field = listFields(m_query.kind)[index];
        ListCondition condition{name, Compare::Equal, negated, {}};
        if (const auto read = readValues(field, condition); !read)
            return read;
        if (const auto checked = checkCondition(m_query.kind, condition); !checked)
            return positioned(checked.error(), begin);
        m_query.conditions << condition;
        return {};
    }

    /// A field without the value that it is about: one is about to be typed.
    static tl::unexpected<Error> lacking(const QString& field, qsizetype position, const QStringList& allowed)
    {
        auto wrong = malformed(position, field, allowed);
        wrong.value().details.insert(u"field"_s, field);
        return wrong;
    }

    static tl::unexpected<Error> positioned(Error error, qsizetype position)
    {
        error.details.insert(u"position"_s, position);
        return tl::make_unexpected(std::move(error));
    }

    Result<void> readValues(const ListField& field, ListCondition& condition)
    {
        const auto sign = std::find_if(operators.begin(), operators.end(),
                                       [&](Operator o) { return m_text.sliced(m_at).startsWith(o.text); });
        if (sign != operators.end()) {
            condition.compare = sign->compare;
            m_at += sign->text.size();
        } else if (comparesByText(field) && condition.field != "tag"_L1) {
            condition.compare = Compare::Contains;
        }
        for (;;) {
            const qsizetype begin = m_at;
            const bool isQuoted = !atEnd() && here() == u'"';
            const auto value = isQuoted ? readQuoted() : readPlain();
            if (!value)
                return tl::make_unexpected(value.error());
            if (value->isEmpty() && !isQuoted) {
                const auto wrong = checkCondition(m_query.kind, {condition.field, Compare::Equal, false, {}});
                return lacking(condition.field, begin, wrong.error().details.value(u"allowed"_s).toStringList());
            }
            condition.values << *value;
            if (!isQuoted && sign == operators.end() && comparesByKey(field))
                splitRange(condition);
            if (atEnd() || here().isSpace())
                return {};
            if (here() != u',')
                return malformed(m_at, piece(m_at), {u","_s, u" "_s});
            ++m_at;
        }
    }

    Result<QString> readPlain()
    {
        const qsizetype begin = m_at;
        while (!atEnd() && !here().isSpace() && here() != u',' && here() != u'"')
            ++m_at;
        return m_text.sliced(begin, m_at - begin).toString();
    }

    /// `a..b`; a range beside other alternatives stays as it is and is refused as a value.
    static void splitRange(ListCondition& condition)
    {
        const QString value = condition.values.first();
        const qsizetype dots = value.indexOf(".."_L1);
        if (condition.values.size() != 1 || dots < 0)
            return;
        condition.compare = Compare::Between;
        condition.values = {value.first(dots), value.sliced(dots + 2)};
    }

    Result<void> readSort()
    {
        for (;;) {
            const qsizetype begin = m_at;
            const auto value = readPlain();
            const bool descending = value->startsWith(u'-');
            const QString name = value->sliced(descending ? 1 : 0).toLower();
            const int index = listFieldIndex(m_query.kind, name);
            if (index < 0) {
                const auto wrong = checkCondition(m_query.kind, {name, Compare::Equal, false, {}});
                return name.isEmpty()
                           ? lacking(u"sort"_s, begin, wrong.error().details.value(u"allowed"_s).toStringList())
                           : positioned(wrong.error(), begin);
            }
            if (m_query.sort.size() == 2)
                return malformed(begin, *value, {});
            m_query.sort << ListSort{QString(listFields(m_query.kind)[index].name), descending};
            if (atEnd() || here().isSpace())
                return {};
            if (here() != u',')
                return malformed(m_at, piece(m_at), {u","_s, u" "_s});
            ++m_at;
        }
    }

    QStringView m_text;
    qsizetype m_at = 0;
    ListQuery m_query;
};

QString withoutMarks(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t code = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        if (!QChar::isMark(code))
            out += pair ? text.sliced(i, 2) : QString(text[i]);
        i += pair ? 1 : 0;
    }
    return out;
}

} // namespace

Result<ListQuery> ListQuery::fromText(ListKind kind, QStringView text)
{
    return QueryReader(kind, text).read();
}

QString ListQuery::toText() const
{
    QStringList terms;
    for (const ListCondition& condition : conditions) {
        const int index = listFieldIndex(kind, condition.field);
        const bool byText = index >= 0 && condition.field != "tag"_L1 && comparesByText(listFields(kind)[index]);
        terms << conditionText(condition, byText);
    }
    QStringList keys;
    for (const ListSort& key : sort)
        keys << (key.descending ? u"-"_s + key.field : key.field);
    if (!keys.isEmpty())
        terms << "sort:"_L1 + keys.join(u',');
    for (const QString& word : words) {
        if (!word.isEmpty())
            terms << wordText(word);
    }
    for (const QString& word : excludedWords) {
        if (!word.isEmpty())
            terms << u'-' + wordText(word);
    }
    return terms.join(u' ');
}

QString foldedForSearch(QStringView text)
{
    const bool ascii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    QString folded = text.toString();
    if (ascii) {
        for (QChar& c : folded) {
            if (c >= u'A' && c <= u'Z')
                c = QChar(c.unicode() + (u'a' - u'A'));
        }
        return folded;
    }
    // Folding the case of a letter can bring a new combining mark, so both steps are done until nothing is left to
    // fold. Upper case comes first because only that direction makes two letters of a sharp s.
    for (int round = 0; round < 3; ++round) {
        const QString next = withoutMarks(folded.normalized(QString::NormalizationForm_KD)).toUpper().toCaseFolded();
        if (next == folded)
            break;
        folded = next;
    }
    return folded;
}

} // namespace podesk
