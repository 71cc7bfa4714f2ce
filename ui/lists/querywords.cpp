// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/querywords.h"

#include "ui/words/words.h"

#include <QtCore/QCoreApplication>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

class QueryWords
{
    Q_DECLARE_TR_FUNCTIONS(podesk::QueryWords)
public:
    static QString pattern(const ListField& field, const ListCondition& condition)
    {
        const bool isTime = field.kind == FieldKind::Month || field.kind == FieldKind::Instant;
        switch (condition.compare) {
        case ListCondition::Compare::Equal:
            return condition.negated ? tr("%1 is not %2") : tr("%1 = %2");
        case ListCondition::Compare::Contains:
            return condition.negated ? tr("%1 without “%2”") : tr("%1 contains “%2”");
        case ListCondition::Compare::Less:
            return isTime ? tr("%1 before %2") : tr("%1 below %2");
        case ListCondition::Compare::LessOrEqual:
            return isTime ? tr("%1 up to %2") : tr("%1 at most %2");
        case ListCondition::Compare::Greater:
            return isTime ? tr("%1 after %2") : tr("%1 above %2");
        case ListCondition::Compare::GreaterOrEqual:
            return isTime ? tr("%1 from %2") : tr("%1 at least %2");
        case ListCondition::Compare::Between:
            return tr("%1 from %2 to %3");
        }
        return {};
    }
    static bool saysNot(const ListCondition& condition)
    {
        return condition.compare == ListCondition::Compare::Equal ||
               condition.compare == ListCondition::Compare::Contains;
    }
};

} // namespace

QString conditionText(ListKind kind, const ListCondition& condition)
{
    const int index = listFieldIndex(kind, condition.field);
    if (index < 0)
        return condition.field;
    const ListField& field = listFields(kind)[index];
    const QString heading = words::fieldHeading(kind, condition.field);
    const QString pattern = QueryWords::pattern(field, condition);
    QString text;
    if (condition.compare == ListCondition::Compare::Between) {
        text = pattern.arg(heading, condition.values.value(0), condition.values.value(1));
    } else {
        QStringList values;
        for (const QString& value : condition.values)
            values << words::wordText(condition.field, value);
        text = pattern.arg(heading, values.join(QueryWords::tr(" or ", "between alternatives of a filter")));
    }
    return condition.negated && !QueryWords::saysNot(condition) ? QueryWords::tr("not: %1").arg(text) : text;
}

} // namespace podesk
