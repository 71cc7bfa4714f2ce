// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sha256.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

namespace podesk::storage {

namespace {

/// The library refuses only when it was built without SHA-256 or memory is out: nothing that a caller could answer.
void require(int done)
{
    if (done != 1)
        qFatal("sha-256");
}

} // namespace

Sha256::Sha256() : m_context(EVP_MD_CTX_new())
{
    require(m_context ? EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) : 0);
}

void Sha256::add(QByteArrayView bytes)
{
    require(EVP_DigestUpdate(m_context.get(), bytes.data(), std::size_t(bytes.size())));
}

QByteArray Sha256::hex()
{
    unsigned char sum[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    require(EVP_DigestFinal_ex(m_context.get(), sum, &size));
    return QByteArray(reinterpret_cast<const char*>(sum), qsizetype(size)).toHex();
}

void Sha256::leaveThread()
{
    OPENSSL_thread_stop();
}

QByteArray Sha256::hexOf(QByteArrayView bytes)
{
    Sha256 sum;
    sum.add(bytes);
    return sum.hex();
}

void Sha256::Free::operator()(evp_md_ctx_st* context) const
{
    EVP_MD_CTX_free(context);
}

} // namespace podesk::storage
