// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/limitededits.h"

#include <QtCore/QMimeData>
#include <QtGui/QKeyEvent>
#include <QtGui/QTextDocument>

namespace podesk {

qsizetype codePoints(QStringView text)
{
    qsizetype count = text.size();
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i).isHighSurrogate() && text.at(i + 1).isLowSurrogate()) {
            --count;
            ++i;
        }
    }
    return count;
}

LimitedLineEdit::LimitedLineEdit(int limit, QWidget* parent) : QLineEdit(parent), m_limit(limit)
{
    // Qt cuts at this many UTF-16 units, so the text below never gets large; one more than fits tells a cut text from a
    // full one.
    setMaxLength(2 * limit + 1);
    connect(this, &QLineEdit::textChanged, this, &LimitedLineEdit::guard);
}

void LimitedLineEdit::guard()
{
    if (codePoints(text()) <= m_limit) {
        m_accepted = text();
        return;
    }
    const QSignalBlocker quiet(this);
    const auto cursor = std::min<qsizetype>(cursorPosition(), m_accepted.size());
    setText(m_accepted);
    setCursorPosition(static_cast<int>(cursor));
    // Later, so that those who listen to textChanged() have seen the old text again before they hear why.
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT overflowed(m_limit); }, Qt::QueuedConnection);
}

LimitedTextEdit::LimitedTextEdit(int limit, int visibleLines, QWidget* parent) : QPlainTextEdit(parent), m_limit(limit)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const int margins = 2 * frameWidth() + static_cast<int>(2 * document()->documentMargin());
    setFixedHeight(fontMetrics().lineSpacing() * visibleLines + margins);
}

void LimitedTextEdit::setExactText(const QString& text)
{
    m_set = text;
    setPlainText(text);
    m_shown = document()->toRawText();
}

QString LimitedTextEdit::exactText() const
{
    const QString raw = document()->toRawText(); // toPlainText() would turn no-break spaces into spaces
    if (raw == m_shown)
        return m_set;
    return QString(raw).replace(QChar::ParagraphSeparator, u'\n');
}

qsizetype LimitedTextEdit::room() const
{
    return m_limit - codePoints(document()->toRawText());
}

void LimitedTextEdit::insertFromMimeData(const QMimeData* source)
{
    const QString text = source->text();
    if (text.size() > 2 * m_limit || codePoints(text) > room() + textCursor().selectedText().size()) {
        Q_EMIT overflowed(m_limit);
        return;
    }
    QPlainTextEdit::insertFromMimeData(source);
}

void LimitedTextEdit::keyPressEvent(QKeyEvent* event)
{
    const bool types = !event->text().isEmpty() && event->text().at(0) >= u' ' && event->text().at(0) != QChar(0x7f);
    const bool breaks = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if ((types || breaks) && room() <= 0 && !textCursor().hasSelection()) {
        Q_EMIT overflowed(m_limit);
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace podesk
