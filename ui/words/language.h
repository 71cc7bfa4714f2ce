// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QStringList>

#include <memory>

class QTranslator;

namespace podesk::words {

/// Installs the translators of one language on the application and can switch them; widgets get LanguageChange from Qt.
/// Codes: "en", "de", "pseudo" (every message bracketed and lengthened, for tests).
/// QLocale's default is set with it: the person's own locale where it speaks that language, else the language's home.
class Language
{
public:
    Language();
    ~Language();
    static QStringList codes();
    static QString nameOf(const QString& code); ///< in its own language
    /// "" means the system's language where we have it, else English. False when a catalogue is missing.
    bool install(const QString& code);
    QString current() const { return m_current; }

private:
    std::unique_ptr<QTranslator> m_own;
    std::unique_ptr<QTranslator> m_qt;
    QString m_current;
};

} // namespace podesk::words
