// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/inspectfigures.h"

#include <array>

namespace podesk::storage::inspecting {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QByteArrayView, 8> kinds{
    "aws-monthly",         "aws-subscription",      "aws-professional-services", "marketplace-monthly",
    "marketplace-upfront", "marketplace-scheduled", "marketplace-variable",      "credit-memo"};
constexpr std::array<QByteArrayView, 6> outcomes{"transaction", "matched",   "suspended",
                                                 "not-linked",  "quota-met", "no-candidate"};

/// Names an invoice's columns. Those from Revision to Outcome stand in its newest revision too, in the same order.
enum Column {
    Id,
    Number,
    Kind,
    Period,
    InvoiceCurrency,
    Total,
    Revision,
    PoNumber,
    OrderId,
    LineId,
    Outcome,
    AgreementCurrency,
    OrderOfLine
};

const QString invoiceSql =
    u"SELECT i.id, i.number, i.kind, i.period, i.currency, i.total_minor, i.revision, i.po_number, "
    "i.purchase_order_id, i.line_item_id, i.outcome, a.currency, l.purchase_order_id FROM invoices i "
    "LEFT JOIN agreements a ON a.id = i.agreement_id LEFT JOIN line_items l ON l.id = i.line_item_id ORDER BY i.id"_s;

const QString revisionSql = u"SELECT invoice_id, id, revision, po_number, purchase_order_id, line_item_id, outcome "
                            "FROM invoice_revisions ORDER BY invoice_id, revision"_s;
constexpr int firstOfRevision = 2;

/// With the currency of the agreement behind each line, where there is one.
const QString lineSql = u"SELECT l.invoice_id, l.amount_minor, a.currency FROM invoice_lines l "
                        "LEFT JOIN charges c ON c.id = l.charge_id LEFT JOIN agreements a ON a.id = c.agreement_id "
                        "ORDER BY l.invoice_id"_s;

template <class Words>
bool isOneOf(const Words& words, QByteArrayView word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool isSame(const Pass& rows, int column, const Pass& others, int other)
{
    return rows->isNull(column) == others->isNull(other) && rows->text(column) == others->text(other);
}

/// One invoice and what is to be said about it.
class Invoice
{
public:
    Invoice(const Pass& rows, Findings& findings) : m_rows(rows), m_findings(findings) {}

    void inspectSelf();
    void addLine(const Pass& line);
    void addRevision(const Pass& revision);
    void finish();

private:
    void add(QLatin1StringView invariant, const QString& expected, const QString& actual)
    {
        m_findings.add(invariant, "invoices"_L1, m_rows->integer(Id), m_rows->string(Number), expected, actual);
    }
    void expectCurrency(const Pass& rows, int column);

    const Pass& m_rows;
    Findings& m_findings;
    Wide m_sum = 0;
    QString m_otherCurrency;
    qint64 m_revisions = 0;
    bool m_isNumbered = true;
    bool m_isCurrent = false; ///< the last revision seen says what the invoice says
};

void Invoice::expectCurrency(const Pass& rows, int column)
{
    if (!rows->isNull(column) && rows->text(column) != m_rows->text(InvoiceCurrency))
        m_otherCurrency = rows->string(column);
}

void Invoice::inspectSelf()
{
    if (!isOneOf(kinds, m_rows->text(Kind)))
        add("enumeration"_L1, u"kind"_s, m_rows->string(Kind));
    if (!isOneOf(outcomes, m_rows->text(Outcome)))
        add("enumeration"_L1, u"outcome"_s, m_rows->string(Outcome));
    if (!isMonth(m_rows->integer(Period)))
        add("months"_L1, u"period"_s, m_rows->string(Period));
    if (m_rows->text(Kind) == "credit-memo" && m_rows->integer(Total) > 0)
        add("range"_L1, u"total_minor <= 0"_s, m_rows->string(Total));
    // A number is printed where one was found, and only there.
    const bool prints = m_rows->text(Outcome) == "transaction" || m_rows->text(Outcome) == "matched";
    if (prints == m_rows->isNull(PoNumber))
        add("invoice-outcome"_L1, m_rows->string(Outcome), m_rows->string(PoNumber));
    if (m_rows->text(Outcome) == "matched" && (m_rows->isNull(OrderId) || m_rows->isNull(LineId)))
        add("reference"_L1, u"purchase_order_id, line_item_id"_s, m_rows->string(OrderId));
    // A line that is still there belongs to the PO beside it.
    if (!m_rows->isNull(OrderOfLine) && m_rows->text(OrderOfLine) != m_rows->text(OrderId))
        add("reference"_L1, m_rows->string(OrderOfLine), m_rows->string(OrderId));
    expectCurrency(m_rows, AgreementCurrency);
}

void Invoice::addLine(const Pass& line)
{
    m_sum += line->integer(1);
    expectCurrency(line, 2);
}

void Invoice::addRevision(const Pass& revision)
{
    ++m_revisions;
    m_isNumbered = m_isNumbered && revision->integer(firstOfRevision) == m_revisions;
    m_isCurrent = true;
    for (int column = Revision; column <= Outcome; ++column)
        m_isCurrent = m_isCurrent && isSame(m_rows, column, revision, firstOfRevision + column - Revision);
    if (!isOneOf(outcomes, revision->text(firstOfRevision + Outcome - Revision)))
        m_findings.add("enumeration"_L1, "invoice_revisions"_L1, revision->integer(1), m_rows->string(Number),
                       u"outcome"_s, revision->string(firstOfRevision + Outcome - Revision));
}

void Invoice::finish()
{
    if (m_sum != m_rows->integer(Total))
        add("invoice-total"_L1, wideText(m_sum), m_rows->string(Total));
    if (!m_otherCurrency.isEmpty())
        add("invoice-currency"_L1, m_otherCurrency, m_rows->string(InvoiceCurrency));
    if (!m_isNumbered || m_revisions != m_rows->integer(Revision))
        add("invoice-revision"_L1, u"1..%1"_s.arg(m_revisions), m_rows->string(Revision));
    else if (!m_isCurrent)
        add("invoice-revision"_L1, u"revision %1"_s.arg(m_revisions), m_rows->string(PoNumber));
}

/// A case that had an invoice printed anew was about that invoice.
Result<void> inspectCauses(Database& database, Findings& findings)
{
    Pass rows(database, u"SELECT r.id, s.number, r.invoice_id, s.invoice_id FROM invoice_revisions r "
                        "JOIN support_cases s ON s.id = r.support_case_id JOIN invoices i ON i.id = r.invoice_id "
                        "WHERE s.invoice_id <> r.invoice_id OR s.agreement_id <> i.agreement_id"_s);
    while (rows.next())
        findings.add("reference"_L1, "invoice_revisions"_L1, rows->integer(0), rows->string(1), rows->string(3),
                     rows->string(2));
    return rows.outcome();
}

} // namespace

Result<void> inspectInvoices(Database& database, Findings& findings)
{
    Pass invoices(database, invoiceSql);
    Beside lines(database, lineSql);
    Beside revisions(database, revisionSql);
    while (invoices.next()) {
        Invoice invoice(invoices, findings);
        const qint64 id = invoices->integer(Id);
        invoice.inspectSelf();
        lines.visit(id, [&invoice](const Pass& line) { invoice.addLine(line); });
        revisions.visit(id, [&invoice](const Pass& revision) { invoice.addRevision(revision); });
        invoice.finish();
    }
    for (const Result<void>& outcome : {invoices.outcome(), lines.outcome(), revisions.outcome()}) {
        if (!outcome)
            return outcome;
    }
    return inspectCauses(database, findings);
}

} // namespace podesk::storage::inspecting
