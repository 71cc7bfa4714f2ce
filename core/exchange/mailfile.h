// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/mail.h"

#include <QtCore/QByteArray>

namespace podesk {

/// The mail as an .eml file (RFC 5322, MIME; CRLF). The sender's address cannot receive anything (RFC 2606): such a
/// file is looked at and not sent.
QByteArray mailFile(const Mail& mail);

} // namespace podesk
