// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/layering/sourcetext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace podesk::layering {

namespace {

/// Walks over a C++ source once, copying code and blanking comments and literals.
class Scanner
{
public:
    explicit Scanner(const QString& text) : m_text(text) {}

    void run(SourceText& out)
    {
        while (m_at < m_text.size()) {
            if (startsWith(u"//"))
                blankUntil(u"\n"_s, false);
            else if (startsWith(u"/*"))
                blankUntil(u"*/"_s, true);
            else if (current() == u'#' && isFirstOnLine())
                takeInclude(out);
            else if (startsWith(u"R\"") && !isWordBefore())
                takeRawLiteral(out);
            else if (current() == u'"')
                takeLiteral(out);
            else if (current() == u'\'' && !isWordBefore())
                takeCharacter();
            else
                keep();
        }
        out.code = m_code;
    }

private:
    QChar current() const { return m_text.at(m_at); }
    bool startsWith(QStringView token) const { return QStringView(m_text).sliced(m_at).startsWith(token); }

    void keep()
    {
        const QChar c = current();
        m_code += c;
        if (c == u'\n')
            ++m_line;
        ++m_at;
    }

    void blank()
    {
        const QChar c = current();
        m_code += c == u'\n' ? u'\n' : u' ';
        if (c == u'\n')
            ++m_line;
        ++m_at;
    }

    void blankUntil(const QString& end, bool includingEnd)
    {
        const qsizetype found = m_text.indexOf(end, m_at + (includingEnd ? 2 : 0));
        const qsizetype stop = found < 0 ? m_text.size() : found + (includingEnd ? end.size() : 0);
        while (m_at < stop)
            blank();
    }

    bool isFirstOnLine() const
    {
        const qsizetype lineStart = m_code.lastIndexOf(u'\n') + 1;
        return QStringView(m_code).sliced(lineStart).trimmed().isEmpty();
    }

    /// A letter or digit before a quote: a digit separator (1'000) or the end of a name, not the start of a literal.
    bool isWordBefore() const
    {
        if (m_code.isEmpty())
            return false;
        const QChar before = m_code.back();
        if (before == u'u' || before == u'L' || before == u'U' || before == u'8')
            return m_code.size() > 1 && m_code.at(m_code.size() - 2).isDigit();
        return before.isLetterOrNumber() || before == u'_';
    }

    /// Between two literals that the compiler joins stand only spaces, the suffix of one and the prefix of the other.
    bool joinsTheLiteralBefore(qsizetype opening) const
    {
        static const QRegularExpression between(u"^(?:_\\w+)?\\s*(?:u8?|U|L)?$"_s);
        return m_literalEnd >= 0 && between.match(m_code.sliced(m_literalEnd, opening - m_literalEnd)).hasMatch();
    }

    void takeInclude(SourceText& out)
    {
        static const QRegularExpression form(u"\\G#\\s*include\\s*([<\"])([^>\"\\n]*)[>\"]"_s);
        const auto match = form.match(m_text, m_at);
        if (!match.hasMatch()) {
            keep();
            return;
        }
        out.includes.append({m_line, match.captured(1) == u"<", match.captured(2)});
        const qsizetype stop = match.capturedEnd();
        while (m_at < stop)
            blank();
    }

    void addLiteral(SourceText& out, qsizetype opening, int firstLine, const QString& text)
    {
        if (joinsTheLiteralBefore(opening)) {
            out.literals.last().text += text;
            out.literals.last().lastLine = m_line;
        } else {
            out.literals.append({firstLine, m_line, text});
        }
        m_literalEnd = m_code.size();
    }

    void takeLiteral(SourceText& out)
    {
        const qsizetype opening = m_code.size();
        const int firstLine = m_line;
        QString text;
        blank();
        while (m_at < m_text.size() && current() != u'"' && current() != u'\n') {
            if (current() == u'\\' && m_at + 1 < m_text.size()) {
                blank();
                text += current() == u'n' || current() == u't' ? u' ' : current();
            } else {
                text += current();
            }
            blank();
        }
        if (m_at < m_text.size())
            blank();
        addLiteral(out, opening, firstLine, text);
    }

    void takeRawLiteral(SourceText& out)
    {
        const qsizetype opening = m_code.size();
        const int firstLine = m_line;
        const qsizetype open = m_text.indexOf(u'(', m_at);
        const QString end = u')' + m_text.sliced(m_at + 2, open - m_at - 2) + u'"';
        const qsizetype close = m_text.indexOf(end, open);
        const qsizetype stop = close < 0 ? m_text.size() : close;
        const QString text = m_text.sliced(open + 1, stop - open - 1);
        while (m_at < stop)
            blank();
        for (qsizetype i = 0; i < end.size() && m_at < m_text.size(); ++i)
            blank();
        addLiteral(out, opening, firstLine, text);
    }

    void takeCharacter()
    {
        blank();
        while (m_at < m_text.size() && current() != u'\'' && current() != u'\n') {
            if (current() == u'\\' && m_at + 1 < m_text.size())
                blank();
            blank();
        }
        if (m_at < m_text.size())
            blank();
    }

    const QString& m_text;
    QString m_code;
    qsizetype m_at = 0;
    int m_line = 1;
    qsizetype m_literalEnd = -1;
};

} // namespace

QString SourceText::room() const
{
    const QStringList parts = path.split(u'/');
    return parts.size() > 2 ? parts.at(0) + u'/' + parts.at(1) : parts.at(0);
}

Findings SourceText::finding(int line, const QString& what) const
{
    return {u"%1:%2: %3"_s.arg(path).arg(line).arg(what)};
}

int SourceText::lineOf(qsizetype codeOffset) const
{
    return 1 + static_cast<int>(QStringView(code).first(codeOffset).count(u'\n'));
}

Findings SourceText::findInCode(const QString& pattern, const QString& what) const
{
    Findings found;
    const QRegularExpression expression(pattern);
    for (auto matches = expression.globalMatch(code); matches.hasNext();) {
        const auto match = matches.next();
        found += finding(lineOf(match.capturedStart()), what + u": "_s + match.captured().trimmed());
    }
    return found;
}

SourceText readSource(const QString& path, const QByteArray& bytes)
{
    SourceText out;
    out.path = path;
    const QString text = QString::fromUtf8(bytes);
    out.lines = text.split(u'\n');
    Scanner(text).run(out);
    return out;
}

SourceText readSqlScript(const QString& path, const QByteArray& bytes)
{
    SourceText out;
    out.path = path;
    out.lines = QString::fromUtf8(bytes).split(u'\n');
    for (int i = 0; i < out.lines.size(); ++i)
        out.literals.append({i + 1, i + 1, out.lines.at(i).section(u"--"_s, 0, 0)});
    return out;
}

} // namespace podesk::layering
