// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QString>

namespace podesk {

/// A text from its UTF-8, letter by letter: a U+FEFF at its beginning is part of it and no byte order mark, which
/// QString::fromUtf8() takes it for.
QString textFromUtf8(QByteArrayView bytes);

} // namespace podesk
