// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace podesk {

/// A mail as its reader would get it: texts that are made elsewhere, in the reader's language.
struct Mail
{
    QString number;  ///< of the outbox's entry: "MAIL-1"
    QString from;    ///< name of the sender
    QStringList to;  ///< addresses
    QString subject; ///< one line
    QString body;    ///< plain text, lines end in \n
    Instant on;
    friend bool operator==(const Mail&, const Mail&) = default;
};

} // namespace podesk
