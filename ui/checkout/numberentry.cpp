// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkout/numberentry.h"

#include "core/rules/checkout.h"
#include "core/rules/ruletext.h"
#include "ui/checkout/numberchoices.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace podesk {

using namespace Qt::StringLiterals;

NumberEntry::NumberEntry(EngineClient* client, const QString& name, const QString& label, QWidget* parent)
    : QWidget(parent)
    , m_label(new QLabel(label, this))
    , m_number(new QLineEdit(this))
    , m_counter(new QLabel(this))
    , m_lineLabel(new QLabel(tr("Line"), this))
    , m_line(new QLineEdit(this))
    , m_choose(new QPushButton(tr("Choose &existing"), this))
{
    const QString part = name.left(1).toUpper() + name.sliced(1);
    setObjectName(name + u"Entry"_s);
    m_number->setObjectName(name);
    m_number->setAccessibleName(QString(label).remove(u'&'));
    m_counter->setObjectName(name + u"Counter"_s);
    m_line->setObjectName(name + u"Line"_s);
    m_line->setAccessibleName(tr("Line of the purchase order"));
    m_choose->setObjectName(u"choose"_s + part);
    m_choices = new NumberChoices(client, m_number);
    build();
    connect(m_choose, &QPushButton::clicked, this, [this] {
        m_number->setFocus(Qt::OtherFocusReason);
        m_choices->showAll();
    });
    connect(m_choices, &NumberChoices::chosen, m_number, &QLineEdit::setText);
    connect(m_choices, &NumberChoices::nothingToChoose, this, &NumberEntry::nothingToChoose);
    connect(m_number, &QLineEdit::textChanged, this, [this] {
        showCounter();
        Q_EMIT changed();
    });
    connect(m_line, &QLineEdit::textChanged, this, &NumberEntry::changed);
}

void NumberEntry::build()
{
    m_label->setBuddy(m_number);
    m_lineLabel->setBuddy(m_line);
    m_line->setPlaceholderText(u"1"_s);
    m_line->setMaximumWidth(fontMetrics().averageCharWidth() * 9);
    m_line->setToolTip(tr("Only for a purchase order of several lines. Left empty, it is line 1."));
    m_choose->setAutoDefault(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_label);
    row->addWidget(m_number, 1);
    row->addWidget(m_counter);
    row->addWidget(m_lineLabel);
    row->addWidget(m_line);
    row->addWidget(m_choose);
    arrange();
    showCounter();
}

void NumberEntry::addBehind(QWidget* widget)
{
    layout()->addWidget(widget);
}

void NumberEntry::setPayer(const QString& accountNumber, bool alone)
{
    m_choices->setPayer(accountNumber);
    m_choices->setAlone(alone);
}

void NumberEntry::setLineOffered(bool offered)
{
    m_isLineOffered = offered;
    arrange();
}

void NumberEntry::setOpen(bool isOpen)
{
    m_isOpen = isOpen;
    arrange();
}

void NumberEntry::arrange()
{
    m_counter->setVisible(m_isOpen);
    m_choose->setVisible(m_isOpen);
    m_lineLabel->setVisible(m_isOpen && m_isLineOffered);
    m_line->setVisible(m_isOpen && m_isLineOffered);
}

void NumberEntry::setNumber(const rules::ChargeNumber& number)
{
    const QSignalBlocker quiet(this);
    m_number->setText(number.number.value_or(QString()));
    m_line->setText(number.line);
}

QString NumberEntry::text() const
{
    return m_number->text();
}

QString NumberEntry::line() const
{
    return m_isLineOffered ? m_line->text().trimmed() : QString();
}

void NumberEntry::showCounter()
{
    const int length = rules::codePointCount(m_number->text());
    const bool isOver = length > rules::longestCheckoutNumber;
    const QString count = tr("%1/%2", "length, limit").arg(length).arg(rules::longestCheckoutNumber);
    m_counter->setText(isOver ? u"✗ "_s + count : count);
    m_counter->setAccessibleName(tr("%1 of %2 characters").arg(length).arg(rules::longestCheckoutNumber));
}

} // namespace podesk
