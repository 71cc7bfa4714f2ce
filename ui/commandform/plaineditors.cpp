// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandform/plaineditors.h"

#include "core/domain/purchaseorder.h"
#include "ui/commandform/formwords.h"
#include "ui/details/decimaltext.h"
#include "ui/details/fieldhint.h"
#include "ui/details/limitededits.h"
#include "ui/details/monthedit.h"

#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;
using Kind = forms::Form::Kind;

namespace {

QString noteOf(Kind kind)
{
    switch (kind) {
    case Kind::Amount:
        return LineEditor::tr("An amount such as %1.").arg(typedDecimal(u"1234.50"_s, QLocale()));
    case Kind::Integer:
        return LineEditor::tr("A whole number.");
    case Kind::Day:
        return LineEditor::tr("A day such as 2025-05-10.");
    case Kind::Time:
        return LineEditor::tr("A day or a moment in UTC, such as 2025-05-10 or 2025-05-10T09:00Z.");
    default:
        return {};
    }
}

} // namespace

void PlainEditor::hold(QWidget* input, const QString& note)
{
    input->setObjectName(place().objectName());
    input->setAccessibleName(formwords::fieldName(place().name));
    m_hinted = new HintedField(input, this);
    m_hinted->setNote(note);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_hinted);
}

void PlainEditor::setProblem(const QString& sentence)
{
    m_hinted->setProblem(sentence);
}

QWidget* PlainEditor::buddy()
{
    return m_hinted->field();
}

LineEditor::LineEditor(const forms::Form& form, const FieldPlace& place, QWidget* parent)
    : PlainEditor(place, parent), m_kind(form.kind), m_line(new LimitedLineEdit(longestText, this))
{
    hold(m_line, noteOf(m_kind));
    connect(m_line, &QLineEdit::textChanged, this, &FieldEditor::changed);
}

QJsonValue LineEditor::value() const
{
    const QString text = m_line->text();
    if (m_kind == Kind::Amount)
        return canonicalDecimal(text, QLocale()).value_or(text);
    if (m_kind != Kind::Integer)
        return text;
    bool isWhole = false;
    const qint64 number = canonicalDecimal(text, QLocale()).value_or(QString()).toLongLong(&isWhole);
    return isWhole ? QJsonValue(number) : QJsonValue(text);
}

void LineEditor::setValue(const QJsonValue& value)
{
    if (value.isDouble())
        m_line->setText(QString::number(value.toInteger()));
    else
        m_line->setText(m_kind == Kind::Amount ? typedDecimal(value.toString(), QLocale()) : value.toString());
}

LongTextEditor::LongTextEditor(const FieldPlace& place, QWidget* parent)
    : PlainEditor(place, parent), m_text(new LimitedTextEdit(longestText, 2, this))
{
    hold(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &FieldEditor::changed);
}

bool LongTextEditor::fits(const FieldPlace& place)
{
    static const QSet<QString> names{u"description"_s, u"shipTo"_s, u"billTo"_s};
    return names.contains(place.name);
}

QJsonValue LongTextEditor::value() const
{
    return m_text->exactText();
}

void LongTextEditor::setValue(const QJsonValue& value)
{
    m_text->setExactText(value.toString());
}

MonthEditor::MonthEditor(const FieldPlace& place, QWidget* parent)
    : PlainEditor(place, parent), m_month(new MonthEdit(this))
{
    hold(m_month, tr("A month such as 2024-07."));
    connect(m_month, &MonthEdit::monthChanged, this, &FieldEditor::changed);
}

QJsonValue MonthEditor::value() const
{
    return m_month->month().isValid() ? m_month->month().toText() : m_month->text();
}

void MonthEditor::setValue(const QJsonValue& value)
{
    m_month->setMonth(Month::fromText(value.toString()).value_or(Month()));
}

WordsEditor::WordsEditor(const forms::Form& form, const FieldPlace& place, QWidget* parent)
    : PlainEditor(place, parent), m_words(new QComboBox(this))
{
    for (const forms::Form& word : form.parts)
        m_words->addItem(formwords::word(place.name, word.text), word.text);
    hold(m_words);
    connect(m_words, &QComboBox::currentIndexChanged, this, &FieldEditor::changed);
}

QJsonValue WordsEditor::value() const
{
    return m_words->currentData().toString();
}

void WordsEditor::setValue(const QJsonValue& value)
{
    m_words->setCurrentIndex(std::max(0, m_words->findData(value.toString())));
}

FlagEditor::FlagEditor(const FieldPlace& place, QWidget* parent)
    : PlainEditor(place, parent), m_flag(new QCheckBox(tr("Yes"), this))
{
    hold(m_flag);
    connect(m_flag, &QCheckBox::toggled, this, &FieldEditor::changed);
}

QJsonValue FlagEditor::value() const
{
    return m_flag->isChecked();
}

void FlagEditor::setValue(const QJsonValue& value)
{
    m_flag->setChecked(value.toBool());
}

FixedEditor::FixedEditor(const forms::Form& form, const FieldPlace& place, QWidget* parent)
    : FieldEditor(place, parent)
    , m_value(form.kind == Kind::Null ? QJsonValue(QJsonValue::Null) : QJsonValue(form.text))
{
}

} // namespace podesk
