// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/neartwin.h"

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCandidates = 50;

QString folded(const QString& number)
{
    QString text = foldedForSearch(number.normalized(QString::NormalizationForm_KC));
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

} // namespace

QString nearTwinOf(const QString& number, const QStringList& known)
{
    const QString wanted = folded(number);
    for (const QString& candidate : known) {
        if (candidate != number && folded(candidate) == wanted)
            return candidate;
    }
    return {};
}

NearTwinCheck::NearTwinCheck(EngineClient* client, QObject* parent) : QObject(parent), m_client(client) {}

void NearTwinCheck::check(const QString& number)
{
    if (number == m_asked)
        return;
    m_asked = number;
    // The first word finds twins that differ in the spaces after it.
    const QString start = number.trimmed().section(u' ', 0, 0);
    if (start.isEmpty() || number.size() > longestNumber) {
        m_newest.forget();
        Q_EMIT answered({});
        return;
    }
    m_newest.ask(m_client->completions(ListKind::PurchaseOrders, u"number"_s, start, mostCandidates), this,
                 [this, number](const Result<QStringList>& known) {
                     Q_EMIT answered(known ? nearTwinOf(number, *known) : QString());
                 });
}

} // namespace podesk
