// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/orderform.h"

#include "core/rules/ordervalidation.h"
#include "ui/details/fieldhint.h"
#include "ui/details/limitededits.h"
#include "ui/details/monthedit.h"
#include "ui/words/recordwords.h"
#include "ui/words/words.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

QFormLayout* column(QHBoxLayout* columns)
{
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    // Its own, or it would take the wide gap between the columns.
    form->setVerticalSpacing(columns->spacing() / 2);
    form->setHorizontalSpacing(columns->spacing() / 2);
    columns->addLayout(form, 1);
    return form;
}

void addHeading(QStandardItemModel* model, const QString& text)
{
    auto* heading = new QStandardItem(text);
    heading->setFlags(Qt::NoItemFlags);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    model->appendRow(heading);
}

QString problemsOf(const QStringList& sentences)
{
    QStringList once = sentences;
    once.removeDuplicates();
    return once.join(u' ');
}

bool isAboutEmptiness(ErrorCode code)
{
    return code == ErrorCode::NumberEmpty || code == ErrorCode::BillFromEmpty || code == ErrorCode::ShipToEmpty ||
           code == ErrorCode::MissingField;
}

} // namespace

QStringList listedTexts(const QString& typed)
{
    static const QRegularExpression separators(u"[,;\\n]"_s);
    QStringList texts;
    for (const QString& part : typed.split(separators)) {
        if (const QString text = part.trimmed(); !text.isEmpty())
            texts.append(text);
    }
    return texts;
}

OrderForm::OrderForm(Purpose purpose, QWidget* parent) : QWidget(parent), m_purpose(purpose)
{
    auto* columns = new QHBoxLayout(this);
    columns->setSpacing(2 * columns->spacing());
    m_identity = column(columns);
    addIdentity(m_identity);
    addAccountData(column(columns));
    fillBillFrom();

    connect(m_number, &QLineEdit::textChanged, this, [this] { touch(u"number"_s); });
    connect(m_description, &QPlainTextEdit::textChanged, this, [this] { touch(u"description"_s); });
    connect(m_billFrom, &QComboBox::editTextChanged, this, [this] { touch(u"billFrom"_s); });
    connect(m_taxNumbers, &QLineEdit::textChanged, this, [this] { touch(u"taxRegistrationNumbers"_s); });
    connect(m_effective, &MonthEdit::monthChanged, this, [this] { touch(u"effective"_s); });
    connect(m_expiration, &MonthEdit::monthChanged, this, [this] { touch(u"expiration"_s); });
    connect(m_shipTo, &QPlainTextEdit::textChanged, this, [this] { touch(u"shipTo"_s); });
    connect(m_units, &QLineEdit::textChanged, this, [this] { touch(u"invoiceUnits"_s); });
    connect(m_currency, &QComboBox::currentIndexChanged, this, [this] { touch(u"currency"_s); });
    refresh();
}

HintedField* OrderForm::add(QFormLayout* form, const QString& label, QWidget* field, const QString& name)
{
    field->setObjectName(name);
    auto* hinted = new HintedField(field, this);
    auto* caption = new QLabel(label, this);
    caption->setBuddy(field);
    form->addRow(caption, hinted);
    field->setAccessibleName(QString(label).remove(u'&'));
    // The edit inside has the focus, so it is what a screen reader names.
    if (auto* combo = qobject_cast<QComboBox*>(field); combo && combo->lineEdit())
        combo->lineEdit()->setAccessibleName(field->accessibleName());
    m_fields.insert(name, hinted);
    return hinted;
}

void OrderForm::addIdentity(QFormLayout* form)
{
    if (m_purpose == Purpose::New) {
        m_payer = new QComboBox(this);
        m_payer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_payer->setMinimumContentsLength(16);
        add(form, tr("&Payer account"), m_payer, u"payer"_s);
        connect(m_payer, &QComboBox::currentIndexChanged, this, &OrderForm::refresh);
    }
    m_number = new LimitedLineEdit(longestNumber, this);
    HintedField* number = add(form, tr("Purchase order &ID"), m_number, u"number"_s);
    if (m_purpose == Purpose::Edit) {
        m_number->setReadOnly(true);
        number->setNote(tr("The ID is fixed once the purchase order exists (B4). Duplicate it to use another one."));
    } else {
        m_counter = new QLabel(this);
        m_counter->setObjectName(u"numberCounter"_s);
        number->addBeside(m_counter);
    }
    m_description = new LimitedTextEdit(longestText, 2, this);
    add(form, tr("Descripti&on"), m_description, u"description"_s);
    m_billFrom = new QComboBox(this);
    m_billFrom->setEditable(true);
    m_billFrom->setLineEdit(new LimitedLineEdit(longestText, m_billFrom));
    m_billFrom->setInsertPolicy(QComboBox::NoInsert);
    m_billFrom->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_billFrom->setMinimumContentsLength(16);
    m_billFrom->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_billFrom->completer()->setFilterMode(Qt::MatchContains);
    add(form, tr("Bill &from"), m_billFrom, u"billFrom"_s);
    m_taxNumbers = new LimitedLineEdit(longestText, this);
    HintedField* taxNumbers = add(form, tr("&Tax registration numbers"), m_taxNumbers, u"taxRegistrationNumbers"_s);
    taxNumbers->setNote(tr("Separated by commas. Only invoices for these numbers will match."));
    m_effective = new MonthEdit(this);
    add(form, tr("&Effective month"), m_effective, u"effective"_s);
    m_expiration = new MonthEdit(this);
    add(form, tr("E&xpiration month"), m_expiration, u"expiration"_s);
}

void OrderForm::addAccountData(QFormLayout* form)
{
    const auto readOnly = [this] {
        auto* label = new QLabel(this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        return label;
    };
    m_billTo = readOnly();
    add(form, tr("Bill to"), m_billTo, u"billTo"_s)->setNote(tr("Comes with the account and cannot be typed (B11)."));
    m_shipTo = new LimitedTextEdit(longestText, 3, this);
    HintedField* shipTo = add(form, tr("&Ship to"), m_shipTo, u"shipTo"_s);
    auto* copy = new QPushButton(tr("Copy &bill to"), this);
    copy->setObjectName(u"copyBillTo"_s);
    copy->setAccessibleName(tr("Copy the bill to address into ship to"));
    copy->setAutoDefault(false);
    shipTo->addBelow(copy); // beside the field it would leave no room for an address in a longer language
    connect(copy, &QPushButton::clicked, this, [this] { m_shipTo->setPlainText(m_billTo->text()); });
    m_units = new LimitedLineEdit(longestText, this);
    add(form, tr("Invoice &units"), m_units, u"invoiceUnits"_s)
        ->setNote(tr("Separated by commas; empty for all invoice units."));
    m_terms = readOnly();
    add(form, tr("Payment terms"), m_terms, u"paymentTerms"_s);
    m_currency = new QComboBox(this);
    m_currency->addItems(Currency::codes());
    HintedField* currency = add(form, tr("Currenc&y"), m_currency, u"currency"_s);
    if (m_purpose == Purpose::Edit) {
        m_currency->setEnabled(false);
        currency->setNote(tr("The currency is fixed once the purchase order exists (B11)."));
    }
}

void OrderForm::setDraft(const PurchaseOrderHeader& header)
{
    m_set = header;
    m_touched.clear();
    fill(header);
}

void OrderForm::showDraft(const PurchaseOrderHeader& header)
{
    fill(header);
}

void OrderForm::fill(const PurchaseOrderHeader& header)
{
    m_isFilling = true;
    m_shown = header;
    m_number->setText(header.number);
    m_description->setExactText(header.description);
    m_billFrom->setEditText(header.billFrom);
    m_shownTaxNumbers = header.taxRegistrationNumbers.join(u", "_s);
    m_taxNumbers->setText(m_shownTaxNumbers);
    m_shownUnits = header.invoiceUnits.join(u", "_s);
    m_units->setText(m_shownUnits);
    m_effective->setMonth(header.effective);
    m_expiration->setMonth(header.expiration);
    m_shipTo->setExactText(header.shipTo);
    m_currency->setCurrentText(header.currency.code());
    m_isFilling = false;
    refresh();
}

PurchaseOrderHeader OrderForm::draft() const
{
    PurchaseOrderHeader header = m_shown;
    header.number = m_number->text();
    header.description = m_description->exactText();
    header.billFrom = m_billFrom->currentText();
    if (m_taxNumbers->text() != m_shownTaxNumbers)
        header.taxRegistrationNumbers = listedTexts(m_taxNumbers->text());
    // What is not offered is not sent; what stood there before is not touched (B10).
    if (!rules::offersTaxNumbers(header.billFrom))
        header.taxRegistrationNumbers =
            header.billFrom == m_shown.billFrom ? m_shown.taxRegistrationNumbers : QStringList();
    if (m_units->text() != m_shownUnits)
        header.invoiceUnits = listedTexts(m_units->text());
    header.effective = m_effective->month();
    header.expiration = m_expiration->month();
    header.shipTo = m_shipTo->exactText();
    if (m_purpose == Purpose::New)
        header.currency = Currency::fromCode(m_currency->currentText()).value_or(Currency());
    return header;
}

void OrderForm::setAccounts(const QList<Account>& accounts)
{
    if (!m_payer)
        return;
    const QSignalBlocker quiet(m_payer);
    m_payer->clear();
    m_accounts.clear();
    for (const Account& account : accounts) {
        if (account.kind == AccountKind::Member)
            continue; // members do not manage purchase orders (B13)
        m_accounts.append(account);
        m_payer->addItem(words::accountText(account), account.number);
    }
    refresh();
}

QString OrderForm::payer() const
{
    return m_payer ? m_payer->currentData().toString() : QString();
}

void OrderForm::setPayer(const QString& number)
{
    if (const int row = m_payer ? m_payer->findData(number) : -1; row >= 0)
        m_payer->setCurrentIndex(row);
}

void OrderForm::setQuotas(const Quotas& quotas)
{
    m_quotas = quotas;
    refresh();
}

void OrderForm::setKnownBillFrom(const QStringList& names)
{
    m_knownBillFrom = names;
    fillBillFrom();
}

void OrderForm::fillBillFrom()
{
    const QString text = m_billFrom->currentText();
    const QSignalBlocker quiet(m_billFrom);
    auto* model = qobject_cast<QStandardItemModel*>(m_billFrom->model());
    model->clear();
    addHeading(model, tr("AWS sellers of record"));
    for (const QString& seller : sellersOfRecord())
        model->appendRow(new QStandardItem(seller));
    QStringList others;
    for (const QString& name : m_knownBillFrom) {
        if (!isSellerOfRecord(name))
            others.append(name);
    }
    if (!others.isEmpty())
        addHeading(model, tr("Others in this workspace"));
    for (const QString& name : others)
        model->appendRow(new QStandardItem(name));
    m_billFrom->setCurrentIndex(-1);
    m_billFrom->setEditText(text);
}

void OrderForm::touch(const QString& name)
{
    if (m_isFilling)
        return;
    m_touched.insert(name);
    refresh();
}

void OrderForm::refresh()
{
    if (m_isFilling)
        return;
    const QString billFrom = m_billFrom->currentText();
    m_fields.value(u"billFrom"_s)->setNote(isSellerOfRecord(billFrom) ? tr("AWS seller of record.") : QString());
    const bool offersTax = rules::offersTaxNumbers(billFrom);
    HintedField* taxNumbers = m_fields.value(u"taxRegistrationNumbers"_s);
    taxNumbers->setVisible(offersTax);
    m_identity->labelForField(taxNumbers)->setVisible(offersTax);
    QString billTo = m_shown.billTo;
    if (m_payer && m_payer->currentIndex() >= 0 && billTo.isEmpty())
        billTo = m_accounts.at(m_payer->currentIndex()).name;
    m_billTo->setText(billTo.isEmpty() ? u"-"_s : billTo);
    m_terms->setText(m_shown.paymentTerms.isEmpty() ? u"-"_s : m_shown.paymentTerms);
    showProblems();
    if (m_counter) {
        const qsizetype length = codePoints(m_number->text());
        m_counter->setVisible(m_quotas.numberLength.has_value());
        m_counter->setText(
            tr("%L1/%L2", "characters typed/allowed").arg(length).arg(m_quotas.numberLength.value_or(0)));
        m_counter->setAccessibleName(tr("%L1 of %L2 characters").arg(length).arg(m_quotas.numberLength.value_or(0)));
    }
    Q_EMIT changed();
}

void OrderForm::showProblems()
{
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        const auto* month = qobject_cast<MonthEdit*>(field.value()->field());
        // Text that is no month yet: the rules only see that the month is missing.
        const bool isUnreadable = month && !month->month().isValid() && m_touched.contains(field.key());
        field.value()->setProblem(isUnreadable ? tr("A month such as 2024-07.") : m_problems.value(field.value()));
    }
}

QList<Error> OrderForm::showFindings(const QList<Error>& findings)
{
    QHash<HintedField*, QStringList> sentences;
    QList<Error> others;
    for (const Error& finding : findings) {
        const bool isHeaders = !finding.details.contains(u"line"_s) && !finding.details.contains(u"row"_s);
        const QString name = finding.details.value(u"field"_s).toString().section(u'/', -1);
        HintedField* field = isHeaders ? m_fields.value(name) : nullptr;
        if (!field)
            others.append(finding);
        else if (m_touched.contains(name) || !isAboutEmptiness(finding.code))
            sentences[field].append(words::errorHint(finding));
    }
    m_problems.clear();
    for (auto found = sentences.cbegin(); found != sentences.cend(); ++found)
        m_problems.insert(found.key(), problemsOf(found.value()));
    showProblems();
    return others;
}

void OrderForm::setNearTwin(const QString& number)
{
    if (m_purpose == Purpose::Edit)
        return;
    m_fields.value(u"number"_s)
        ->setNote(number.isEmpty() ? QString() : tr("“%1” exists already and looks nearly the same.").arg(number),
                  FieldHint::Kind::Warning);
}

void OrderForm::focusFirst()
{
    if (m_purpose == Purpose::New)
        m_number->setFocus();
    else
        m_description->setFocus();
}

} // namespace podesk
