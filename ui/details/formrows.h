// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFormLayout;
class QLabel;
class QString;
class QWidget;

namespace podesk {

class HintedField;

// Rows of forms: one place that names a field for tests and for those who listen.

/// A field under a caption with its mnemonic, and room for its hint below.
HintedField* addField(QFormLayout* form, const QString& caption, QWidget* field, const QString& name);
/// A text to read and to copy.
QLabel* factLabel(const QString& caption, const QString& name, QWidget* parent);
/// The same beside its caption, for forms whose rows all stay: a QFormLayout of Qt 6.4 that has wrapping texts writes
/// past its rows once some are hidden.
QLabel* addFact(QFormLayout* form, const QString& caption, const QString& name, QWidget* parent);

} // namespace podesk
