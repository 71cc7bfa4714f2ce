// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

namespace podesk {

/// Code points, as the rules count; a lone surrogate counts as one.
qsizetype codePoints(QStringView text);

/// A line of text with a bound that no paste can get past: what would make it longer is refused whole, and overflowed()
/// says so. The bound is above what the rules allow, so that a rule and not the field names what is wrong with a text a
/// little too long.
class LimitedLineEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit LimitedLineEdit(int limit, QWidget* parent = nullptr);
    int limit() const { return m_limit; }

Q_SIGNALS:
    void overflowed(int limit);

private:
    void guard();

    int m_limit;
    QString m_accepted;
};

/// Several lines of text with the same bound. Tab leaves it. Text that was not edited comes back exactly as it was set,
/// whatever the widget makes of separators and control characters.
class LimitedTextEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    LimitedTextEdit(int limit, int visibleLines, QWidget* parent = nullptr);
    int limit() const { return m_limit; }
    void setExactText(const QString& text);
    QString exactText() const;

Q_SIGNALS:
    void overflowed(int limit);

protected:
    void insertFromMimeData(const QMimeData* source) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    qsizetype room() const;

    int m_limit;
    QString m_set;
    QString m_shown; ///< what the widget made of it
};

} // namespace podesk
