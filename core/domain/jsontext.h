// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QJsonDocument>

namespace podesk {

/// QJsonDocument::fromJson for texts that must come back letter by letter: Qt's reader drops a U+FEFF with which a string
/// begins, taking it for a byte order mark. A mark at the very beginning of the document is one, and goes.
QJsonDocument jsonFromUtf8(QByteArray utf8, QJsonParseError* error = nullptr);

} // namespace podesk
