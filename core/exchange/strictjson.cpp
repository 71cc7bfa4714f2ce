// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/strictjson.h"

#include "core/domain/utf8text.h"
#include "core/domain/jsontext.h"
#include "core/exchange/csvtext.h"
#include "core/exchange/jsonmembers.h"

#include <vector>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

struct Flaw
{
    QString reason;
    qsizetype offset = 0;
    QString name; ///< of a member that stands twice
};

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

bool isHex(char byte)
{
    return isDigit(byte) || (byte >= 'a' && byte <= 'f') || (byte >= 'A' && byte <= 'F');
}

/// Looks over a text that QJsonDocument has taken, for what it should not have taken.
class StrictScan
{
public:
    explicit StrictScan(QByteArrayView json) : m_json(json) {}

    std::optional<Flaw> firstFlaw()
    {
        while (!m_flaw && m_position < m_json.size())
            step(m_json[m_position]);
        return m_flaw;
    }

private:
    struct Container
    {
        bool isObject = false;
        bool expectsName = false;
        QSet<QString> names;
    };

    char at(qsizetype position) const { return position < m_json.size() ? m_json[position] : '\0'; }
    void refuse(const QString& reason, qsizetype offset, const QString& name = {})
    {
        m_flaw = Flaw{reason, offset, name};
    }

    void step(char byte)
    {
        if (byte == '"')
            return takeText();
        if (byte == '-' || byte == '.' || isDigit(byte))
            return takeNumber();
        if (byte == '{' || byte == '[')
            m_open.push_back({byte == '{', byte == '{', {}});
        else if ((byte == '}' || byte == ']') && !m_open.empty())
            m_open.pop_back();
        else if (byte == ',' && !m_open.empty())
            m_open.back().expectsName = m_open.back().isObject;
        ++m_position;
    }

    void takeText()
    {
        const qsizetype begin = m_position++;
        while (at(m_position) != '"' && !m_flaw) {
            if (static_cast<unsigned char>(at(m_position)) < 0x20)
                return refuse(u"control-character"_s, m_position);
            m_position += at(m_position) == '\\' ? escapeLength() : 1;
        }
        ++m_position;
        if (!m_flaw && !m_open.empty() && m_open.back().expectsName)
            takeName(begin);
    }

    qsizetype escapeLength()
    {
        const char kind = at(m_position + 1);
        const bool isUnicode = kind == 'u' && isHex(at(m_position + 2)) && isHex(at(m_position + 3)) &&
                               isHex(at(m_position + 4)) && isHex(at(m_position + 5));
        if (kind == '\0' || (!isUnicode && !QByteArrayView("\"\\/bfnrt").contains(kind)))
            refuse(u"escape"_s, m_position);
        return isUnicode ? 6 : 2;
    }

    void takeName(qsizetype begin)
    {
        const QByteArrayView literal = m_json.sliced(begin, m_position - begin);
        const QString name = literal.contains('\\')
                                 ? jsonFromUtf8('[' + literal.toByteArray() + ']').array().at(0).toString()
                                 : textFromUtf8(literal.sliced(1, literal.size() - 2));
        Container& object = m_open.back();
        if (object.names.contains(name))
            return refuse(u"2 x \""_s + shownText(name) + u'"', begin, name);
        object.names.insert(name);
        object.expectsName = false;
    }

    bool takeDigits()
    {
        const qsizetype begin = m_position;
        while (isDigit(at(m_position)))
            ++m_position;
        return m_position > begin;
    }

    void takeNumber()
    {
        const qsizetype begin = m_position;
        m_position += at(m_position) == '-' ? 1 : 0;
        const bool startsWithZero = at(m_position) == '0';
        bool isGood = takeDigits() && !(startsWithZero && isDigit(at(begin + (m_json[begin] == '-' ? 2 : 1))));
        if (at(m_position) == '.') {
            ++m_position;
            isGood = takeDigits() && isGood;
        }
        if (at(m_position) == 'e' || at(m_position) == 'E') {
            ++m_position;
            m_position += at(m_position) == '+' || at(m_position) == '-' ? 1 : 0;
            isGood = takeDigits() && isGood;
        }
        if (!isGood)
            refuse(u"number"_s, begin);
    }

    QByteArrayView m_json;
    qsizetype m_position = 0;
    std::vector<Container> m_open;
    std::optional<Flaw> m_flaw;
};

Error malformed(const QString& fileName, qint64 offset, const QString& reason)
{
    return {ErrorCode::MalformedJson, {}, {}, {{u"file"_s, fileName}, {u"offset"_s, offset}, {u"reason"_s, reason}}};
}

} // namespace

Result<QJsonValue> parseJson(const QByteArray& bytes, const QString& fileName)
{
    QJsonParseError problem;
    const QJsonDocument document = jsonFromUtf8(bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        return tl::unexpected<Error>(malformed(fileName, problem.offset, problem.errorString()));
    if (const std::optional<Flaw> flaw = StrictScan(bytes).firstFlaw()) {
        Error error = malformed(fileName, flaw->offset, flaw->reason);
        if (!flaw->name.isNull())
            error.details.insert(u"field"_s, flaw->name);
        return tl::unexpected<Error>(error);
    }
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

} // namespace podesk
