// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewwords.h"

#include <QtCore/QCoreApplication>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

class OverviewWords
{
    Q_DECLARE_TR_FUNCTIONS(podesk::OverviewWords)
public:
    struct Entry
    {
        QLatin1StringView name;
        Tone tone;
        const char* title;
        const char* help;
    };
    // In the order in which they need someone.
    static constexpr std::array<Entry, 7> all{
        {{"suspended-with-charges"_L1, Tone::Error, QT_TR_NOOP("Suspended with charges"),
          QT_TR_NOOP("Suspended purchase orders that charges name: their invoices come without the number.")},
         {"invoices-without-po"_L1, Tone::Warning, QT_TR_NOOP("Invoices without PO"),
          QT_TR_NOOP("Invoices that bear no purchase order number.")},
         {"low-balance"_L1, Tone::Warning, QT_TR_NOOP("Low balance"),
          QT_TR_NOOP("Line items with less than three quarters of their tracked balance left.")},
         {"expiring-30"_L1, Tone::Warning, QT_TR_NOOP("Expiring in 30 days"),
          QT_TR_NOOP("Purchase orders that are over within 30 days unless they are renewed.")},
         {"no-contacts"_L1, Tone::Warning, QT_TR_NOOP("No contacts"),
          QT_TR_NOOP("Purchase orders without contacts: nobody is told by e-mail of what happens to them.")},
         {"expiring-60"_L1, Tone::Information, QT_TR_NOOP("Expiring in 60 days"),
          QT_TR_NOOP("Purchase orders that are over within 60 days unless they are renewed.")},
         {"expiring-90"_L1, Tone::Information, QT_TR_NOOP("Expiring in 90 days"),
          QT_TR_NOOP("Purchase orders that are over within 90 days unless they are renewed.")}}};
};

} // namespace

CardWords cardWords(const OverviewCard& card)
{
    for (int i = 0; i < int(OverviewWords::all.size()); ++i) {
        const OverviewWords::Entry& entry = OverviewWords::all[std::size_t(i)];
        if (entry.name == card.name)
            return {OverviewWords::tr(entry.title), OverviewWords::tr(entry.help), entry.tone, i};
    }
    return {card.query, {}, Tone::Neutral, int(OverviewWords::all.size())};
}

QStringList knownCards()
{
    QStringList names;
    for (const OverviewWords::Entry& entry : OverviewWords::all)
        names << QString(entry.name);
    return names;
}

} // namespace podesk
