// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

#include <memory>

struct evp_md_ctx_st;

namespace podesk::storage {

/// SHA-256 over bytes that come in pieces (OpenSSL's, several times faster than Qt's).
class Sha256
{
public:
    Sha256();
    void add(QByteArrayView bytes);
    /// Lower-case hex; ends the sum.
    QByteArray hex();

    static QByteArray hexOf(QByteArrayView bytes);
    /// Gives back what the library keeps for the calling thread: the last thing that a thread does which made sums. Left
    /// to the end of the thread it races with the end of the program.
    static void leaveThread();

private:
    struct Free
    {
        void operator()(evp_md_ctx_st* context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

} // namespace podesk::storage
