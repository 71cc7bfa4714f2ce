// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace podesk::storage {

/// A point inside a transaction that one can come back to. What was written since is taken back when it goes out of
/// scope, unless it was kept; savepoints end in the reverse order of their beginnings.
class Savepoint
{
public:
    static Result<Savepoint> begin(Database& database);
    Savepoint(Savepoint&& other) noexcept;
    Savepoint& operator=(Savepoint&&) = delete;
    ~Savepoint();
    /// What was written since stays part of the transaction.
    Result<void> keep();

private:
    explicit Savepoint(Database& database) : m_database(&database) {}
    Database* m_database;
};

} // namespace podesk::storage
