// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/decimaltext.h"

#include <QtCore/QRegularExpression>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

/// Western digits, a plain space for every space, and an ordinary minus: what keyboards and spreadsheets put in their
/// place.
QString plain(const QString& typed)
{
    QString text;
    for (const QChar c : typed.trimmed()) {
        if (c.digitValue() >= 0)
            text += QChar(u'0' + c.digitValue());
        else if (c.isSpace())
            text += u' ';
        else
            text += c == QChar(0x2212) ? QChar(u'-') : (c == QChar(0x2019) ? QChar(u'\'') : c);
    }
    return text;
}

} // namespace

std::optional<QString> canonicalDecimal(const QString& typed, const QLocale& locale)
{
    const QString text = plain(typed);
    static const QRegularExpression ungrouped(u"^-?\\d+$"_s);
    if (ungrouped.match(text).hasMatch())
        return text;
    const QString point = QRegularExpression::escape(plain(locale.decimalPoint()));
    const QString separator = locale.groupSeparator().trimmed().isEmpty() ? u" "_s : plain(locale.groupSeparator());
    const QString group = QRegularExpression::escape(separator);
    const QRegularExpression local(u"^(-?)(\\d{1,3}(?:"_s + group + u"\\d{3})+|\\d*)(?:"_s + point + u"(\\d*))?$"_s);
    if (const auto match = local.match(text);
        match.hasMatch() && (!match.captured(2).isEmpty() || !match.captured(3).isEmpty())) {
        const QString whole = match.captured(2).remove(separator);
        const QString fraction = match.captured(3);
        return match.captured(1) + (whole.isEmpty() ? u"0"_s : whole) +
               (fraction.isEmpty() ? QString() : u'.' + fraction);
    }
    // A point is understood where the language has a comma, unless it could be a thousands sign.
    static const QRegularExpression pointed(u"^-?\\d+\\.\\d+$"_s);
    if (pointed.match(text).hasMatch())
        return text;
    return std::nullopt;
}

QString typedDecimal(const QString& canonical, const QLocale& locale)
{
    QString text = canonical;
    return text.replace(u"."_s, locale.decimalPoint());
}

} // namespace podesk
