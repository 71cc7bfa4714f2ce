// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QSet>

namespace podesk {

/// A value cut to what a report can show.
QString shownText(const QString& text);
QString shownValue(const QJsonValue& value);

/// `pointer` with one more reference token, escaped as RFC 6901 says.
QString jsonPointer(const QString& pointer, QStringView member);
QString jsonPointer(const QString& pointer, qsizetype index);

/// InvalidField (field, value, allowed) and MissingField (field) at a JSON pointer.
Error invalidField(const QString& pointer, const QJsonValue& value, const QString& allowed);
Error missingField(const QString& pointer);

template <class T>
std::optional<T> toOptional(const Result<T>& result)
{
    return result ? std::optional<T>(*result) : std::nullopt;
}

/// The members of one JSON object, asked for one by one. The first error is kept and later answers are fallbacks, so a
/// reader asks for everything in a row and looks once, in finish(), which also refuses members that nobody asked for.
class JsonMembers
{
public:
    enum class Need { Required, Optional };

    JsonMembers(const QJsonObject& object, QString pointer) : m_object(object), m_pointer(std::move(pointer)) {}

    bool has(const QString& name);
    QJsonValue value(const QString& name, Need need = Need::Optional);
    QString text(const QString& name, Need need = Need::Optional, const QString& fallback = {});
    bool flag(const QString& name, bool fallback);
    /// A whole JSON number; a text, a fraction and a number past 64 bits are refused.
    qint64 integer(const QString& name, qint64 fallback, Need need = Need::Optional);
    QStringList texts(const QString& name);
    QJsonObject object(const QString& name, Need need = Need::Optional);
    QJsonArray array(const QString& name, Need need = Need::Optional);

    /// Reads a text through `parse(QString) -> std::optional<T>`.
    template <class T, class Parse>
    void parsed(const QString& name, T& into, QStringView allowed, Parse parse, Need need = Need::Optional)
    {
        const QJsonValue found = value(name, need);
        if (found.isUndefined())
            return;
        const std::optional<T> read = found.isString() ? parse(found.toString()) : std::nullopt;
        if (read)
            into = *read;
        else
            refuse(name, allowed.toString());
    }

    /// Reads each entry of an array through `read(QJsonValue, pointer) -> Result<T>`.
    template <class T, class Read>
    void each(const QString& name, QList<T>& into, Read read, Need need = Need::Optional)
    {
        const QJsonArray entries = array(name, need);
        for (qsizetype i = 0; i < entries.size() && isGood(); ++i) {
            Result<T> entry = read(entries.at(i), jsonPointer(pointerTo(name), i));
            if (entry)
                into.append(std::move(*entry));
            else
                fail(entry.error());
        }
    }

    /// Members that may be there and are not read.
    void ignore(std::initializer_list<QLatin1StringView> names);
    /// Keeps InvalidField at this member, with its value.
    void refuse(const QString& name, const QString& allowed);
    void fail(Error error);
    bool isGood() const { return !m_error; }
    QString pointerTo(const QString& name) const;
    /// Errors: the first one kept; UnknownField (field, allowed).
    Result<void> finish();

private:
    QJsonObject m_object;
    QString m_pointer;
    QStringList m_known;
    std::optional<Error> m_error;
};

} // namespace podesk
