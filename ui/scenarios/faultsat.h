// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"

#include <QtCore/QList>

namespace podesk {

/// What is wrong with a scenario that is being written, by the place of it: a JSON pointer.
class FaultsAt
{
public:
    FaultsAt() = default;
    explicit FaultsAt(const QList<Error>& errors);

    bool isEmpty() const { return m_faults.isEmpty(); }
    void add(const QString& pointer, const QString& sentence) { m_faults.append({pointer, sentence}); }
    /// The first one there or deeper; empty where all is well.
    QString at(const QString& pointer) const;
    /// Those there and deeper, as seen from there.
    FaultsAt below(const QString& pointer) const;
    /// "/steps/0/title: ..." of the first one.
    QString first() const;

private:
    static bool isBelow(const QString& place, const QString& pointer);

    QList<std::pair<QString, QString>> m_faults;
};

} // namespace podesk
