// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/lineform.h"

#include "core/rules/ordervalidation.h"
#include "core/rules/totals.h"
#include "ui/details/decimaltext.h"
#include "ui/details/fieldhint.h"
#include "ui/details/limitededits.h"
#include "ui/details/monthedit.h"
#include "ui/words/words.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestFigure = 40;

/// Canonical text of a tax's figure without its sign: "10" for 10%, "5.00" for an absolute sum.
QString taxFigure(const Tax& tax, Currency currency)
{
    QString text = tax.toText(currency);
    if (text.endsWith(u'%'))
        text.chop(1);
    return text.trimmed();
}

} // namespace

LineForm::LineForm(QWidget* parent)
    : QWidget(parent)
    , m_number(new LimitedLineEdit(longestText, this))
    , m_description(new LimitedLineEdit(longestText, this))
    , m_type(new QComboBox(this))
    , m_start(new MonthEdit(this))
    , m_end(new MonthEdit(this))
    , m_tracking(new QCheckBox(tr("&Balance tracking"), this))
    , m_amount(new LimitedLineEdit(longestFigure, this))
    , m_quantity(new LimitedLineEdit(longestFigure, this))
    , m_taxKind(new QComboBox(this))
    , m_taxValue(new LimitedLineEdit(longestFigure, this))
    , m_currency(new QComboBox(this))
    , m_total(new QLabel(this))
{
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    auto* left = new QFormLayout;
    auto* right = new QFormLayout;
    for (QFormLayout* form : {left, right}) {
        form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
        form->setVerticalSpacing(columns->spacing()); // its own, or it would take the wide gap between the columns
        form->setHorizontalSpacing(columns->spacing());
        columns->addLayout(form, 1);
    }
    columns->setSpacing(2 * columns->spacing());

    // As wide as the column, not as their longest entry: a foreign language would not fit beside the other column.
    for (QComboBox* box : {m_type, m_taxKind, m_currency}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    add(left, tr("Line &number"), m_number, u"number"_s);
    add(left, tr("Line item t&ype"), m_type, u"type"_s);
    add(left, tr("&Start month"), m_start, u"start"_s);
    add(left, tr("&End month"), m_end, u"end"_s);
    add(left, tr("&Description"), m_description, u"description"_s);
    add(right, tr("A&mount (unit price)"), m_amount, u"amount"_s);
    add(right, tr("&Quantity"), m_quantity, u"quantity"_s);
    m_taxKind->addItem(tr("None"), int(Tax::Kind::None));
    m_taxKind->addItem(tr("% of amount"), int(Tax::Kind::Percent));
    m_taxKind->addItem(tr("Fixed sum"), int(Tax::Kind::Absolute));
    HintedField* tax = add(right, tr("Ta&x"), m_taxKind, u"tax"_s);
    m_taxValue->setObjectName(u"taxValue"_s);
    m_taxValue->setAccessibleName(tr("Tax figure"));
    tax->addBeside(m_taxValue);
    m_currency->addItems(Currency::codes());
    add(right, tr("C&urrency"), m_currency, u"currency"_s);
    m_total->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    add(right, tr("Total"), m_total, u"total"_s);
    auto* tracking = new HintedField(m_tracking, this);
    m_tracking->setObjectName(u"balanceTracking"_s);
    m_fields.insert(u"balanceTracking"_s, tracking);
    right->addRow(QString(), tracking);

    connect(m_number, &QLineEdit::textChanged, this, &LineForm::refresh);
    connect(m_description, &QLineEdit::textChanged, this, &LineForm::refresh);
    connect(m_type, &QComboBox::currentIndexChanged, this, &LineForm::refresh);
    connect(m_start, &MonthEdit::monthChanged, this, &LineForm::refresh);
    connect(m_end, &MonthEdit::monthChanged, this, &LineForm::refresh);
    connect(m_tracking, &QCheckBox::toggled, this, &LineForm::refresh);
    connect(m_amount, &QLineEdit::textChanged, this, &LineForm::refresh);
    connect(m_quantity, &QLineEdit::textChanged, this, &LineForm::refresh);
    connect(m_taxKind, &QComboBox::currentIndexChanged, this, &LineForm::refresh);
    connect(m_taxValue, &QLineEdit::textChanged, this, &LineForm::refresh);
    connect(m_currency, &QComboBox::currentIndexChanged, this, &LineForm::refresh);
    setDraft({});
}

HintedField* LineForm::add(QFormLayout* form, const QString& label, QWidget* field, const QString& name)
{
    field->setObjectName(u"line"_s + name.at(0).toUpper() + name.mid(1));
    auto* hinted = new HintedField(field, this);
    auto* caption = new QLabel(label, this);
    caption->setBuddy(field);
    form->addRow(caption, hinted);
    field->setAccessibleName(QString(label).remove(u'&'));
    m_fields.insert(name, hinted);
    return hinted;
}

void LineForm::setOrder(const PurchaseOrderHeader& header)
{
    m_order = header;
    fillTypes();
    refresh();
}

void LineForm::fillTypes()
{
    const LineItemType chosen = m_type->count() > 0 ? LineItemType(m_type->currentData().toInt()) : m_set.type;
    const QSignalBlocker quiet(m_type);
    QList<LineItemType> types = rules::offeredLineItemTypes(m_order.billFrom);
    // A stored line keeps a type that nobody could choose today (a Marketplace transaction's).
    if (!types.contains(m_set.type))
        types.append(m_set.type);
    m_type->clear();
    for (const LineItemType type : types)
        m_type->addItem(words::lineItemTypeWord(type), int(type));
    m_type->setCurrentIndex(std::max(0, m_type->findData(int(chosen))));
}

void LineForm::setDraft(const LineItem& line)
{
    m_isSetting = true;
    m_set = m_read = line;
    m_number->setText(line.number);
    m_description->setText(line.description);
    fillTypes();
    m_type->setCurrentIndex(std::max(0, m_type->findData(int(line.type))));
    m_start->setMonth(line.start);
    m_end->setMonth(line.end);
    m_currency->setCurrentText(line.currency.code());
    m_tracking->setChecked(line.balanceTracking);
    const QLocale locale;
    m_amount->setText(typedDecimal(line.amount.toText(line.currency.digits()), locale));
    m_quantity->setText(QString::number(line.quantity));
    m_taxKind->setCurrentIndex(m_taxKind->findData(int(line.tax.kind)));
    m_taxValue->setText(line.tax.kind == Tax::Kind::None ? QString()
                                                         : typedDecimal(taxFigure(line.tax, line.currency), locale));
    m_isSetting = false;
    refresh();
}

void LineForm::readAmount()
{
    const auto canonical = canonicalDecimal(m_amount->text(), QLocale());
    const Result<UnitPrice> price = canonical ? UnitPrice::fromText(*canonical) : fail(ErrorCode::InvalidField);
    if (price) {
        m_read.amount = *price;
        m_unreadable.remove(u"amount"_s);
    } else if (canonical) {
        m_unreadable.insert(u"amount"_s, words::errorHint(price.error()));
    } else {
        m_unreadable.insert(u"amount"_s, tr("An amount such as %1.").arg(typedDecimal(u"1234.50"_s, QLocale())));
    }
    bool isWhole = false;
    const qint64 quantity = canonicalDecimal(m_quantity->text(), QLocale()).value_or(QString()).toLongLong(&isWhole);
    if (isWhole) {
        m_read.quantity = quantity;
        m_unreadable.remove(u"quantity"_s);
    } else {
        m_unreadable.insert(u"quantity"_s, tr("A whole number of at least 1."));
    }
}

void LineForm::readTax()
{
    const auto kind = Tax::Kind(m_taxKind->currentData().toInt());
    m_taxValue->setVisible(kind != Tax::Kind::None);
    m_unreadable.remove(u"tax"_s);
    if (kind == Tax::Kind::None) {
        m_read.tax = {};
        return;
    }
    const auto canonical = canonicalDecimal(m_taxValue->text(), QLocale());
    const Result<Tax> tax =
        canonical ? Tax::fromText(kind == Tax::Kind::Percent ? *canonical + u'%' : *canonical, m_read.currency)
                  : fail(ErrorCode::InvalidField);
    if (tax)
        m_read.tax = *tax;
    else if (canonical)
        m_unreadable.insert(u"tax"_s, words::errorHint(tax.error()));
    else
        m_unreadable.insert(u"tax"_s,
                            kind == Tax::Kind::Percent ? tr("A percentage such as 7.5.") : tr("A sum such as 5.00."));
}

void LineForm::refresh()
{
    if (m_isSetting)
        return;
    m_read.currency = Currency::fromCode(m_currency->currentText()).value_or(Currency());
    readAmount();
    readTax();
    const auto type = LineItemType(m_type->currentData().toInt());
    const bool offersTracking = rules::offersBalanceTracking(type);
    m_tracking->setEnabled(offersTracking);
    m_fields.value(u"balanceTracking"_s)
        ->setNote(offersTracking ? QString()
                                 : tr("Not available: a Marketplace line item never tracks a balance (R47)."));
    const bool isSeller = isSellerOfRecord(m_order.billFrom);
    const bool leavesOut =
        rules::offeredLineItemTypes(m_order.billFrom).size() < qsizetype(allLineItemTypes.size()) - 1;
    m_fields.value(u"type"_s)->setNote(
        isSeller && leavesOut ? tr("Types that “%1” does not bill are left out.").arg(m_order.billFrom) : QString());
    for (const QString& name : {u"start"_s, u"end"_s}) {
        const auto* edit = qobject_cast<MonthEdit*>(m_fields.value(name)->field());
        m_fields.value(name)->setNote(edit->month().isValid() ? QString() : tr("A month such as 2024-07."));
    }
    const Result<Money> total = m_unreadable.isEmpty() ? rules::lineTotal(draft()) : fail(ErrorCode::InvalidField);
    m_total->setText(total ? words::moneyText(*total, QLocale()) : u"-"_s);
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field)
        field.value()->setProblem(m_unreadable.value(field.key(), m_findings.value(field.key())));
    Q_EMIT changed();
}

LineItem LineForm::draft() const
{
    LineItem line = m_read;
    line.number = m_number->text();
    line.description = m_description->text();
    line.type = LineItemType(m_type->currentData().toInt());
    line.start = m_start->month();
    line.end = m_end->month();
    line.balanceTracking = m_tracking->isChecked() && rules::offersBalanceTracking(line.type);
    return line;
}

bool LineForm::isDirty() const
{
    return !m_unreadable.isEmpty() || draft() != m_set;
}

QString LineForm::unreadable() const
{
    return m_unreadable.isEmpty() ? QString() : m_unreadable.cbegin().value();
}

QList<Error> LineForm::showFindings(const QList<Error>& findings)
{
    QHash<QString, QStringList> sentences;
    QList<Error> others;
    for (const Error& finding : findings) {
        const QString field = finding.details.value(u"field"_s).toString().section(u'/', -1);
        if (m_fields.contains(field))
            sentences[field].append(words::errorHint(finding));
        else
            others.append(finding);
    }
    m_findings.clear();
    for (auto field = sentences.begin(); field != sentences.end(); ++field) {
        field.value().removeDuplicates();
        m_findings.insert(field.key(), field.value().join(u' '));
    }
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field)
        field.value()->setProblem(m_unreadable.value(field.key(), m_findings.value(field.key())));
    return others;
}

void LineForm::focusFirst()
{
    m_number->setFocus();
    m_number->selectAll();
}

} // namespace podesk
