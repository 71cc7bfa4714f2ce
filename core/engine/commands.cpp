// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/commanddescription.h"
#include "core/engine/fieldforms.h"

namespace podesk {

namespace {

/// Collects the definition of a command.
struct Listing {
    CommandDefinition definition;

    void command(QLatin1StringView name, bool undoable)
    {
        definition.name = name;
        definition.undoable = undoable;
    }
    template<class... Names> void writes(Names... names) { definition.writes = {names...}; }
    template<class T> void required(QLatin1StringView name, T& field) { definition.fields.append({name, forms::formOf(&field), true}); }
    template<class T> void optional(QLatin1StringView name, T& field) { definition.fields.append({name, forms::formOf(&field), false}); }
};

/// Fills a command from JSON; stops at the first error.
struct Reading {
    explicit Reading(const QJsonObject& source) : object(source) {}

    const QJsonObject& object;
    QStringList known{u"command"_s};
    std::optional<Error> error;

    void command(QLatin1StringView, bool) {}
    template<class T> void required(QLatin1StringView name, T& field)
    {
        if (!error && !object.contains(name))
            error = Error{ErrorCode::MissingField, {}, {}, {{u"field"_s, QString(u'/' + QString(name))}}};
        optional(name, field);
    }
    template<class T> void optional(QLatin1StringView name, T& field)
    {
        known.append(name);
        if (error || !object.contains(name))
            return;
        if (const Result<void> done = forms::read(object.value(name), u'/' + QString(name), field); !done)
            error = done.error();
    }
};

struct Writing {
    QJsonObject object;

    void command(QLatin1StringView name, bool) { object.insert("command"_L1, QString(name)); }
    template<class T> void required(QLatin1StringView name, T& field) { object.insert(name, forms::write(field)); }
    template<class T> void optional(QLatin1StringView name, T& field)
    {
        // The default of a number or a flag is not zero everywhere, so they are always written.
        if (std::is_same_v<T, qint64> || std::is_same_v<T, bool> || !(field == T{}))
            object.insert(name, forms::write(field));
    }
};

template<std::size_t... I>
QList<CommandDefinition> listAll(std::index_sequence<I...>)
{
    QList<CommandDefinition> all;
    const auto add = [&all]<class C>(C command) {
        Listing listing;
        describe(listing, command);
        all.append(listing.definition);
    };
    (add(std::variant_alternative_t<I, AnyCommand>{}), ...);
    return all;
}

using Reader = Result<Command> (*)(const QJsonObject&);

template<class C>
Result<Command> readAs(const QJsonObject& object)
{
    C command;
    Reading reading(object);
    describe(reading, command);
    if (!reading.error) {
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!reading.known.contains(it.key()))
                return fail(ErrorCode::UnknownField, {{u"field"_s, QString(u'/' + it.key())}, {u"allowed"_s, reading.known.join(u", "_s)}});
        }
        return Command(std::move(command));
    }
    return tl::unexpected<Error>(*reading.error);
}

template<std::size_t... I>
constexpr std::array<Reader, sizeof...(I)> readersOfAll(std::index_sequence<I...>)
{
    return {&readAs<std::variant_alternative_t<I, AnyCommand>>...};
}

constexpr auto allCommands = std::make_index_sequence<std::variant_size_v<AnyCommand>>{};
constexpr auto readers = readersOfAll(allCommands);

} // namespace

Command::Command(const Command& other) = default;
Command::Command(Command&& other) noexcept = default;
Command& Command::operator=(const Command& other) = default;
Command& Command::operator=(Command&& other) noexcept = default;
Command::~Command() = default;

const QList<CommandDefinition>& commandDefinitions()
{
    static const QList<CommandDefinition> all = listAll(allCommands);
    return all;
}

const CommandDefinition& definitionOf(const Command& command)
{
    return commandDefinitions().at(qsizetype(command.index()));
}

Result<Command> commandFromJson(const QJsonObject& object)
{
    const QString name = object.value("command"_L1).toString();
    QStringList names;
    for (std::size_t i = 0; i < readers.size(); ++i) {
        const QLatin1StringView known = commandDefinitions().at(qsizetype(i)).name;
        if (known == name)
            return readers[i](object);
        names.append(known);
    }
    if (!object.contains("command"_L1))
        return fail(ErrorCode::MissingField, {{u"field"_s, u"/command"_s}});
    return fail(ErrorCode::UnknownCommand, {{u"value"_s, name}, {u"allowed"_s, names.join(u", "_s)}});
}

QJsonObject commandToJson(const Command& command)
{
    return std::visit(
        [](auto copy) {
            Writing writing;
            describe(writing, copy);
            return writing.object;
        },
        command);
}

} // namespace podesk
