// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/inputforms.h"

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

using Need = JsonMembers::Need;

std::optional<InputForm::Kind> kindFromText(const QString& text)
{
    if (text == "table"_L1)
        return InputForm::Kind::Table;
    if (text == "json"_L1)
        return InputForm::Kind::Json;
    return std::nullopt;
}

/// One byte of ASCII that neither quotes nor ends a line.
std::optional<char> delimiterFromText(const QString& text)
{
    if (text.size() != 1 || text.at(0) < u'\t' || text.at(0) > u'~' || u"\"\r\n"_s.contains(text.at(0)))
        return std::nullopt;
    return text.at(0).toLatin1();
}

std::optional<bool> raggedFromText(const QString& text)
{
    if (text == "refuse"_L1)
        return false;
    return text == "accept"_L1 ? std::optional(true) : std::nullopt;
}

std::optional<bool> encodingFromText(const QString& text)
{
    return text == "utf-8"_L1 ? std::optional(true) : std::nullopt;
}

/// A header's text, or a position from 1 on.
std::optional<std::variant<QString, int>> columnPlace(const QJsonValue& value, bool hasHeaderRow)
{
    if (value.isString() && hasHeaderRow)
        return value.toString();
    const qint64 position = value.isDouble() ? value.toInteger(0) : 0;
    if (position < 1 || position > 100'000)
        return std::nullopt;
    return int(position - 1);
}

void readColumns(JsonMembers& members, const QString& pointer, InputForm& input)
{
    const QJsonObject columns = members.object("columns"_L1, input.hasHeaderRow ? Need::Optional : Need::Required);
    if (!members.has("columns"_L1))
        return;
    input.columns.emplace();
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        const auto place = columnPlace(it.value(), input.hasHeaderRow);
        if (place)
            input.columns->insert(it.key(), *place);
        else
            members.fail(invalidField(jsonPointer(jsonPointer(pointer, u"columns"), it.key()), it.value(),
                                      input.hasHeaderRow ? u"\"...\" | 1, 2, ..."_s : u"1, 2, ..."_s));
    }
}

void readTableForm(JsonMembers& members, const QString& pointer, InputForm& input)
{
    bool isUtf8 = true;
    members.parsed("delimiter"_L1, input.csv.delimiter, u"\",\" | \";\" | \"\\t\" | \"|\"", delimiterFromText);
    input.csv.quotes = members.flag("quotes"_L1, true);
    input.hasHeaderRow = members.flag("headerRow"_L1, true);
    members.parsed("encoding"_L1, isUtf8, u"utf-8", encodingFromText);
    members.parsed("ragged"_L1, input.takesRagged, u"refuse | accept", raggedFromText);
    input.formulaGuard = members.flag("formulaGuard"_L1, false);
    input.nulls = members.texts("nulls"_L1);
    readColumns(members, pointer, input);
}

std::optional<QChar> groupMark(const QString& text)
{
    if (text.isEmpty())
        return QChar();
    const bool isMark = text.size() == 1 && u",. '\u00a0\u202f\u2019"_s.contains(text.at(0));
    return isMark ? std::optional(text.at(0)) : std::nullopt;
}

std::optional<QChar> pointMark(const QString& text)
{
    const bool isMark = text == "."_L1 || text == ","_L1;
    return isMark ? std::optional(text.at(0)) : std::nullopt;
}

} // namespace

Result<InputForm> readInputForm(const QJsonValue& value, const QString& pointer)
{
    if (!value.isObject())
        return tl::unexpected<Error>(invalidField(pointer, value, u"{...}"_s));
    JsonMembers members(value.toObject(), pointer);
    InputForm input;
    input.name = members.text("name"_L1, Need::Required);
    // An input is given as NAME=FILE.
    if (members.has("name"_L1) && (input.name.isEmpty() || input.name.contains(u'=')))
        members.refuse("name"_L1, u"[^=]+"_s);
    members.parsed("kind"_L1, input.kind, u"table | json", kindFromText);
    if (input.kind == InputForm::Kind::Table)
        readTableForm(members, pointer, input);
    return members.finish().map([&] { return input; });
}

Result<DecimalForm> readDecimalForm(const QJsonObject& object, const QString& pointer)
{
    JsonMembers members(object, pointer);
    DecimalForm form;
    members.parsed("point"_L1, form.point, u"\".\" | \",\"", pointMark);
    members.parsed("groups"_L1, form.group, u"\"\" | \",\" | \".\" | \" \" | \"'\"", groupMark);
    if (form.point == form.group)
        members.refuse("groups"_L1, form.point == u'.' ? u"\",\""_s : u"\".\""_s);
    return members.finish().map([&] { return form; });
}

} // namespace podesk
