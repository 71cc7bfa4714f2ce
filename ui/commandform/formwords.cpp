// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandform/formwords.h"

#include "ui/words/words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

namespace podesk::formwords {

using namespace Qt::StringLiterals;

namespace {

class FormWords
{
    Q_DECLARE_TR_FUNCTIONS(podesk::formwords::FormWords)
public:
    struct Entry
    {
        const char* word;
        const char* text;
    };
    static QString own(const QString& word);
};

/// Words that no list and no record shows.
QString FormWords::own(const QString& word)
{
    static constexpr Entry all[]{
        {"aws", QT_TR_NOOP("As AWS has them")}, {"off", QT_TR_NOOP("No limit")}, {"allow", QT_TR_NOOP("Allow")},
        {"deny", QT_TR_NOOP("Deny")},           {"buyer", QT_TR_NOOP("Buyer")},  {"support", QT_TR_NOOP("AWS Support")},
        {"seller", QT_TR_NOOP("Seller")},       {"coupa", QT_TR_NOOP("Coupa")},  {"ariba", QT_TR_NOOP("SAP Ariba")},
    };
    for (const Entry& entry : all) {
        if (word == QLatin1StringView(entry.word))
            return tr(entry.text);
    }
    return word;
}

/// A command's field may take words that lists know under another name.
QString listedName(const QString& field)
{
    static const QHash<QString, QString> names{{u"to"_s, u"status"_s}, {u"answer"_s, u"payment-state"_s}};
    return names.value(field, field);
}

std::optional<QString> known(const QString& field, const QString& word)
{
    if (field == "answer"_L1) {
        if (const auto state = paymentStateFromText(word))
            return words::paymentStateWord(*state);
    }
    if (field == "kind"_L1) {
        if (const auto kind = supportCaseKindFromText(word))
            return words::supportCaseKindWord(*kind);
        if (const auto kind = chargeKindFromText(word))
            return words::chargeKindWord(*kind);
        if (const auto kind = offerKindFromText(word))
            return words::offerKindWord(*kind);
    }
    return std::nullopt;
}

} // namespace

QString fieldName(const QString& field)
{
    return words::fieldHeading(field);
}

QString word(const QString& field, const QString& word)
{
    if (const auto text = known(field, word))
        return *text;
    const QString text = words::wordText(listedName(field), word);
    return text == word ? FormWords::own(word) : text;
}

QString alternative(const QString& field, const forms::Form& form)
{
    using Kind = forms::Form::Kind;
    switch (form.kind) {
    case Kind::Null:
        return FormWords::tr("None");
    case Kind::Word:
        return word(field, form.text);
    case Kind::Object:
    case Kind::Named:
        return FormWords::tr("With details");
    case Kind::Integer:
        return FormWords::tr("Number");
    case Kind::List:
        return FormWords::tr("Several");
    default:
        return FormWords::tr("Text");
    }
}

} // namespace podesk::formwords
