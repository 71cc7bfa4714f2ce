// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/formnotation.h"

#include "core/engine/formschema.h"

#include <algorithm>
#include <array>

namespace podesk::forms {

using namespace Qt::StringLiterals;

namespace {

using Kind = Form::Kind;

struct Type
{
    QLatin1StringView word;
    Kind kind;
};

/// The longer spellings of times first: the others begin like them.
constexpr std::array times{Type{timeForm, Kind::Time}, Type{dayForm, Kind::Day}, Type{monthForm, Kind::Month}};
constexpr std::array types{Type{"text"_L1, Kind::Text}, Type{"integer"_L1, Kind::Integer}, Type{"flag"_L1, Kind::Flag},
                           Type{"null"_L1, Kind::Null}, Type{"amount"_L1, Kind::Amount}};

bool isNamed(QStringView word)
{
    return std::ranges::any_of(namedForms(), [&](const NamedForm& each) { return each.name == word; });
}

class Reader
{
public:
    explicit Reader(QStringView text) : m_text(text) {}

    Form alternatives()
    {
        const qsizetype begin = m_at;
        Form choice;
        choice.kind = Kind::Choice;
        do {
            choice.parts.append(one());
        } while (take(u'|'));
        if (choice.parts.size() == 1)
            return choice.parts.takeFirst();
        choice.text = m_text.mid(begin, m_at - begin).toString();
        return choice;
    }

private:
    Form one()
    {
        const qsizetype begin = m_at;
        for (const Type& time : times) {
            if (!m_text.mid(m_at).startsWith(time.word))
                continue;
            m_at += time.word.size();
            return {time.kind, QString(time.word), {}, {}};
        }
        Form form = take(u'[') ? list() : take(u'{') ? object() : word();
        form.text = m_text.mid(begin, m_at - begin).toString();
        return form;
    }

    Form word()
    {
        const QStringView name = word_();
        const auto type = std::ranges::find_if(types, [&](const Type& each) { return each.word == name; });
        if (type != types.end())
            return {type->kind, {}, {}, {}};
        return {isNamed(name) ? Kind::Named : Kind::Word, {}, {}, {}};
    }

    Form list()
    {
        Form form{Kind::List, {}, {}, {alternatives()}};
        take(u']');
        return form;
    }

    Form object()
    {
        Form form{Kind::Object, {}, {}, {}};
        do {
            FormMember member;
            member.name = word_().toString();
            member.isOptional = take(u'?');
            member.form = take(u':') ? alternatives() : Form{Kind::Text, u"text"_s, {}, {}};
            form.members.append(member);
        } while (take(u','));
        take(u'}');
        return form;
    }

    QStringView word_()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !QStringView(u"|,:?[]{}").contains(m_text.at(m_at)))
            ++m_at;
        return m_text.mid(begin, m_at - begin);
    }

    bool take(QChar character)
    {
        if (m_at >= m_text.size() || m_text.at(m_at) != character)
            return false;
        ++m_at;
        return true;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace

bool Form::isWords() const
{
    return kind == Kind::Choice && std::ranges::all_of(parts, [](const Form& part) { return part.kind == Kind::Word; });
}

bool Form::isPlain() const
{
    return kind != Kind::List && kind != Kind::Object && kind != Kind::Named && (kind != Kind::Choice || isWords());
}

Form formFromNotation(QStringView notation)
{
    return Reader(notation).alternatives();
}

Form resolvedForm(const Form& form)
{
    if (form.kind != Kind::Named)
        return form;
    const auto found =
        std::ranges::find_if(namedForms(), [&](const NamedForm& each) { return each.name == form.text; });
    return found == namedForms().end() ? form : formFromNotation(QString(found->form));
}

} // namespace podesk::forms
