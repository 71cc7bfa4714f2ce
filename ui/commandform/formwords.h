// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/formnotation.h"

namespace podesk::formwords {

/// What a field of a command is called.
QString fieldName(const QString& field);
/// A word that a field takes, as the reader sees it; one that has no translation as files spell it.
QString word(const QString& field, const QString& word);
/// What one of several alternatives is chosen by: "Text", "Details", "None", or the word itself.
QString alternative(const QString& field, const forms::Form& form);

} // namespace podesk::formwords
