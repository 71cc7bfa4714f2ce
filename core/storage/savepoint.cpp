// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/savepoint.h"

namespace podesk::storage {

using namespace Qt::StringLiterals;

Result<Savepoint> Savepoint::begin(Database& database)
{
    if (const Result<void> begun = database.execute(u"SAVEPOINT trial"_s); !begun)
        return tl::unexpected<Error>(begun.error());
    return Savepoint(database);
}

Savepoint::Savepoint(Savepoint&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

Savepoint::~Savepoint()
{
    if (!m_database || !m_database->isInTransaction())
        return;
    // A statement that fails here leaves the transaction as it is, which its owner rolls back as a whole.
    if (m_database->execute(u"ROLLBACK TO trial"_s))
        m_database->execute(u"RELEASE trial"_s);
}

Result<void> Savepoint::keep()
{
    const Result<void> released = m_database->execute(u"RELEASE trial"_s);
    if (released)
        m_database = nullptr;
    return released;
}

} // namespace podesk::storage
