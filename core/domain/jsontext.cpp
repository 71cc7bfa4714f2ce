// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/jsontext.h"

namespace podesk {

QJsonDocument jsonFromUtf8(QByteArray utf8, QJsonParseError* error)
{
    constexpr const char* mark = "\xef\xbb\xbf";
    if (utf8.startsWith(mark))
        utf8.remove(0, 3);
    // Outside of strings the mark is not JSON, and escaped it is not either.
    utf8.replace(mark, "\\ufeff");
    return QJsonDocument::fromJson(utf8, error);
}

} // namespace podesk
