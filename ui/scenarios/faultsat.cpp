// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/faultsat.h"

#include "ui/words/words.h"

namespace podesk {

using namespace Qt::StringLiterals;

FaultsAt::FaultsAt(const QList<Error>& errors)
{
    for (Error error : errors) {
        // There is no file yet that one could look into.
        error.details.remove(u"file"_s);
        add(error.details.value(u"field"_s).toString(), words::errorHint(error));
    }
}

bool FaultsAt::isBelow(const QString& place, const QString& pointer)
{
    return place == pointer || place.startsWith(pointer + u'/');
}

QString FaultsAt::at(const QString& pointer) const
{
    for (const auto& [place, sentence] : m_faults) {
        if (isBelow(place, pointer))
            return sentence;
    }
    return {};
}

FaultsAt FaultsAt::below(const QString& pointer) const
{
    FaultsAt found;
    for (const auto& [place, sentence] : m_faults) {
        if (isBelow(place, pointer))
            found.add(place.mid(pointer.size()), sentence);
    }
    return found;
}

QString FaultsAt::first() const
{
    return m_faults.isEmpty() ? QString() : m_faults.first().second;
}

} // namespace podesk
