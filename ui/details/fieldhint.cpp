// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/fieldhint.h"

#include "ui/common/theme.h"
#include "ui/details/limitededits.h"

#include <QtCore/QEvent>
#include <QtGui/QAccessible>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(FieldHint::Kind kind)
{
    switch (kind) {
    case FieldHint::Kind::Problem:
        return Tone::Error;
    case FieldHint::Kind::Warning:
        return Tone::Warning;
    case FieldHint::Kind::Note:
        break;
    }
    return Tone::Neutral;
}

} // namespace

FieldHint::FieldHint(QWidget* parent) : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setVisible(false);
}

void FieldHint::say(Kind kind, const QString& sentence)
{
    if (kind == m_kind && sentence == m_sentence)
        return;
    m_kind = kind;
    m_sentence = sentence;
    const QString sign = kind == Kind::Problem ? u"✗ "_s : (kind == Kind::Warning ? u"! "_s : QString());
    setText(sentence.isEmpty() ? QString() : sign + sentence);
    setVisible(!sentence.isEmpty());
    recolour();
}

void FieldHint::recolour()
{
    QPalette own = palette();
    own.setColor(QPalette::WindowText, toneText(toneOf(m_kind), parentWidget() ? parentWidget()->palette() : own));
    if (own != palette())
        setPalette(own);
}

void FieldHint::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ParentChange || event->type() == QEvent::StyleChange)
        recolour();
}

HintedField::HintedField(QWidget* field, QWidget* parent)
    : QWidget(parent), m_field(field), m_row(new QHBoxLayout), m_hint(new FieldHint(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_row->addWidget(field, 1);
    column->addLayout(m_row);
    column->addWidget(m_hint);
    // No focus proxy: made after all the fields of a form, the first one would lead Tab back into the form, for ever.
    if (!field->objectName().isEmpty())
        m_hint->setObjectName(field->objectName() + u"Hint"_s);
    const auto* combo = qobject_cast<QComboBox*>(field);
    followOverflow(combo && combo->lineEdit() ? combo->lineEdit() : field);
}

void HintedField::followOverflow(QWidget* edit)
{
    const auto overflow = [this](int limit) {
        m_overflow = tr("Not inserted: this field holds at most %L1 characters.").arg(limit);
        refresh();
    };
    const auto edited = [this] {
        if (!m_overflow.isEmpty()) {
            m_overflow.clear();
            refresh();
        }
    };
    if (auto* line = qobject_cast<LimitedLineEdit*>(edit)) {
        connect(line, &LimitedLineEdit::overflowed, this, overflow);
        connect(line, &QLineEdit::textChanged, this, edited);
    } else if (auto* text = qobject_cast<LimitedTextEdit*>(edit)) {
        connect(text, &LimitedTextEdit::overflowed, this, overflow);
        connect(text, &QPlainTextEdit::textChanged, this, edited);
    }
}

void HintedField::addBeside(QWidget* widget)
{
    m_row->addWidget(widget);
}

void HintedField::addBelow(QWidget* widget)
{
    qobject_cast<QVBoxLayout*>(layout())->insertWidget(1, widget, 0, Qt::AlignLeft);
}

void HintedField::setProblem(const QString& sentence)
{
    if (m_problem == sentence)
        return;
    m_problem = sentence;
    refresh();
    if (!sentence.isEmpty() && m_field->hasFocus()) {
        QAccessibleEvent heard(m_field, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&heard);
    }
}

void HintedField::setNote(const QString& sentence, FieldHint::Kind kind)
{
    m_note = sentence;
    m_noteKind = kind;
    refresh();
}

void HintedField::refresh()
{
    if (!m_overflow.isEmpty())
        m_hint->say(FieldHint::Kind::Warning, m_overflow);
    else if (!m_problem.isEmpty())
        m_hint->say(FieldHint::Kind::Problem, m_problem);
    else
        m_hint->say(m_noteKind, m_note);
    m_field->setAccessibleDescription(m_hint->sentence());
}

} // namespace podesk
