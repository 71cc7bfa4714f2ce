// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/month.h"

#include <QtWidgets/QAbstractSpinBox>

namespace podesk {

/// A month of a year, typed as "2024-07", "7/2024" or with the month's name in the reader's language; arrow keys step a
/// month, page keys a year. While the text is no month, month() is invalid.
class MonthEdit : public QAbstractSpinBox
{
    Q_OBJECT
public:
    explicit MonthEdit(QWidget* parent = nullptr);

    Month month() const { return m_month; }
    void setMonth(Month month);
    /// Nothing for text that is not a month between 1900-01 and 9999-12.
    static std::optional<Month> parsed(const QString& text, const QLocale& locale);

    QSize sizeHint() const override;
    void stepBy(int steps) override;
    QValidator::State validate(QString& input, int& position) const override;

Q_SIGNALS:
    void monthChanged(podesk::Month month);

protected:
    StepEnabled stepEnabled() const override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void read();
    void write();

    Month m_month;
};

} // namespace podesk
