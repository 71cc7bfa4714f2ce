// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>

using namespace Qt::StringLiterals;

// Resources of a static library are dropped by the linker unless something names them; outside the namespace, as
// Q_INIT_RESOURCE asks.
static void initCatalogues()
{
    Q_INIT_RESOURCE(podesk_catalogues);
}

namespace podesk::words {

namespace {

QString systemCode()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString& language : wanted) {
        const QString code = language.section(u'-', 0, 0);
        if (code == "de"_L1 || code == "en"_L1)
            return code;
        if (code == "C"_L1)
            break;
    }
    return u"en"_s;
}

/// Numbers and dates follow the person's own locale where it speaks the language shown, else the language's home.
QLocale localeFor(const QString& code)
{
    const QLocale system = QLocale::system();
    const QLocale own(code == "de"_L1 ? QLocale(QLocale::German, QLocale::Germany)
                                      : QLocale(QLocale::English, QLocale::UnitedStates));
    return system.language() == own.language() ? system : own;
}

} // namespace

Language::Language() = default;
Language::~Language() = default;

QStringList Language::codes()
{
    return {u"en"_s, u"de"_s, u"pseudo"_s};
}

QString Language::nameOf(const QString& code)
{
    if (code == "de"_L1)
        return u"Deutsch"_s;
    return code == "pseudo"_L1 ? u"[Pséüdö]"_s : u"English"_s;
}

bool Language::install(const QString& code)
{
    initCatalogues();
    const QString wanted = code.isEmpty() ? systemCode() : code;
    auto own = std::make_unique<QTranslator>();
    if (!own->load(u":/podesk/i18n/podesk_"_s + wanted + u".qm"_s))
        return false;
    // Qt's own dialogs; a machine without Qt's catalogues still gets ours.
    auto qt = std::make_unique<QTranslator>();
    const bool hasQt =
        wanted == "de"_L1 && qt->load(u"qtbase_de"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));

    // The locale first: installing a translator sends LanguageChange, and who answers it asks for numbers too.
    QLocale::setDefault(localeFor(wanted));
    if (m_own)
        QCoreApplication::removeTranslator(m_own.get());
    if (m_qt)
        QCoreApplication::removeTranslator(m_qt.get());
    m_qt = hasQt ? std::move(qt) : nullptr;
    if (m_qt)
        QCoreApplication::installTranslator(m_qt.get());
    m_own = std::move(own);
    m_current = wanted;
    QCoreApplication::installTranslator(m_own.get());
    return true;
}

} // namespace podesk::words
