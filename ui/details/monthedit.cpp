// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/monthedit.h"

#include "ui/words/words.h"

#include <QtCore/QRegularExpression>
#include <QtWidgets/QLineEdit>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr Month firstMonth = Month::of(1900, 1);
constexpr Month lastMonth = Month::of(9999, 12);

std::optional<int> monthNamed(const QString& name, const QLocale& locale)
{
    const QString wanted = name.endsWith(u'.') ? name.chopped(1) : name;
    for (const QLocale& names : {locale, QLocale::c()}) {
        for (int month = 1; month <= 12; ++month) {
            for (const QLocale::FormatType form : {QLocale::LongFormat, QLocale::ShortFormat}) {
                for (QString known : {names.monthName(month, form), names.standaloneMonthName(month, form)}) {
                    if (known.endsWith(u'.'))
                        known.chop(1);
                    if (known.compare(wanted, Qt::CaseInsensitive) == 0)
                        return month;
                }
            }
        }
    }
    return std::nullopt;
}

std::optional<Month> checked(int year, int month)
{
    if (year < 1900 || year > 9999 || month < 1 || month > 12)
        return std::nullopt;
    return Month::of(year, month);
}

} // namespace

MonthEdit::MonthEdit(QWidget* parent) : QAbstractSpinBox(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCorrectionMode(QAbstractSpinBox::CorrectToPreviousValue);
    lineEdit()->setMaxLength(40);
    connect(lineEdit(), &QLineEdit::textChanged, this, &MonthEdit::read);
}

std::optional<Month> MonthEdit::parsed(const QString& text, const QLocale& locale)
{
    static const QRegularExpression yearFirst(u"^\\s*(\\d{4})\\s*[-/.]\\s*(\\d{1,2})\\s*$"_s);
    static const QRegularExpression monthFirst(u"^\\s*(\\d{1,2})\\s*[-/.]\\s*(\\d{4})\\s*$"_s);
    static const QRegularExpression nameFirst(u"^\\s*(\\D+?)[\\s,-]*(\\d{4})\\s*$"_s);
    static const QRegularExpression nameLast(u"^\\s*(\\d{4})[\\s,-]*(\\D+?)\\s*$"_s);
    if (const auto match = yearFirst.match(text); match.hasMatch())
        return checked(match.capturedView(1).toInt(), match.capturedView(2).toInt());
    if (const auto match = monthFirst.match(text); match.hasMatch())
        return checked(match.capturedView(2).toInt(), match.capturedView(1).toInt());
    if (const auto match = nameFirst.match(text); match.hasMatch()) {
        if (const auto month = monthNamed(match.captured(1).trimmed(), locale))
            return checked(match.capturedView(2).toInt(), *month);
    }
    if (const auto match = nameLast.match(text); match.hasMatch()) {
        if (const auto month = monthNamed(match.captured(2).trimmed(), locale))
            return checked(match.capturedView(1).toInt(), *month);
    }
    return std::nullopt;
}

void MonthEdit::setMonth(Month month)
{
    m_month = month;
    write();
}

void MonthEdit::write()
{
    const QSignalBlocker quiet(lineEdit());
    lineEdit()->setText(m_month.isValid() ? words::monthText(m_month, QLocale()) : QString());
}

QSize MonthEdit::sizeHint() const
{
    const int text = fontMetrics().horizontalAdvance(u"September 2024 00"_s);
    return {text + 2 * fontMetrics().height(), QAbstractSpinBox::sizeHint().height()};
}

void MonthEdit::read()
{
    const Month typed = parsed(lineEdit()->text(), QLocale()).value_or(Month{});
    if (typed == m_month)
        return;
    m_month = typed;
    Q_EMIT monthChanged(m_month);
}

void MonthEdit::stepBy(int steps)
{
    if (!m_month.isValid())
        return;
    // The page keys come as ten steps; a year is what one means by a page of months.
    const int months = std::abs(steps) == 10 ? (steps > 0 ? 12 : -12) : steps;
    m_month = std::clamp(m_month.plus(months), firstMonth, lastMonth);
    write();
    lineEdit()->selectAll();
    Q_EMIT monthChanged(m_month);
}

QAbstractSpinBox::StepEnabled MonthEdit::stepEnabled() const
{
    if (!m_month.isValid() || isReadOnly())
        return StepNone;
    return (m_month < lastMonth ? StepUpEnabled : StepNone) | (m_month > firstMonth ? StepDownEnabled : StepNone);
}

QValidator::State MonthEdit::validate(QString& input, int& position) const
{
    Q_UNUSED(position)
    return parsed(input, locale()) ? QValidator::Acceptable : QValidator::Intermediate;
}

void MonthEdit::focusOutEvent(QFocusEvent* event)
{
    QAbstractSpinBox::focusOutEvent(event);
    if (m_month.isValid())
        write();
}

} // namespace podesk
