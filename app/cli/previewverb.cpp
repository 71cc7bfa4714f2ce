// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/calls.h"
#include "app/cli/outcomes.h"

#include "core/engine/invoicepreview.h"
#include "ui/words/reportwords.h"
#include "ui/words/words.h"

using namespace Qt::StringLiterals;

namespace podesk::cli {

namespace {

struct PreviewCall
{
    std::string file;
    std::string to;
};

QJsonObject previewedToJson(const PreviewedInvoice& previewed)
{
    QJsonObject object = documentToJson(previewed.invoice);
    object.insert(u"payer"_s, previewed.payer.number);
    object.insert(u"why"_s, toJson(previewed.why));
    return object;
}

QJsonObject previewToJson(const InvoicePreview& preview)
{
    QJsonArray invoices;
    for (const PreviewedInvoice& previewed : preview.invoices)
        invoices.append(previewedToJson(previewed));
    QJsonArray sums;
    for (const InvoicePreview::Sum& sum : preview.sums) {
        sums.append(QJsonObject{{u"currency"_s, sum.currency.code()},
                                {u"invoices"_s, sum.invoices},
                                {u"withPo"_s, Money{sum.withPoMinor, sum.currency}.toText()},
                                {u"withoutPo"_s, Money{sum.withoutPoMinor, sum.currency}.toText()}});
    }
    return {{u"from"_s, preview.from.toText()},
            {u"until"_s, preview.until.toText()},
            {u"count"_s, preview.count},
            {u"invoices"_s, invoices},
            {u"sums"_s, sums}};
}

void print(const InvoicePreview& preview, Output& out)
{
    const QLocale locale;
    for (const PreviewedInvoice& previewed : preview.invoices) {
        const InvoiceForecast& document = previewed.invoice;
        QString line = words::documentLine(document.number, document.on, words::moneyText(document.amount, locale),
                                           document.poNumber ? plain(*document.poNumber) : QString(), locale);
        if (document.reason)
            line += u' ' + words::errorSentence(*document.reason);
        out.line(line);
    }
    if (preview.count == 0)
        out.line(words::nothingPreviewed(preview.until, locale));
    for (const InvoicePreview::Sum& sum : preview.sums)
        out.line(words::previewedSum(sum.invoices, {sum.withPoMinor, sum.currency}, {sum.withoutPoMinor, sum.currency},
                                     locale));
}

int explainNextMonth(const PreviewCall& call, const RunOptions& options, Output& out)
{
    std::optional<Instant> until;
    if (!call.to.empty()) {
        const Result<Instant> time = timeOf(u"--to"_s, call.to);
        if (!time)
            return out.refuse(time.error());
        until = *time;
    }
    return withWorkspace(call.file, out, [&](EngineClient& client, const WorkspaceFacts&) {
        const auto preview = client.previewInvoices(until, options).result();
        Output::endProgress();
        if (!preview)
            return out.refuse(preview.error());
        if (out.isJson())
            out.document(previewToJson(*preview));
        else
            print(*preview, out);
        return 0;
    });
}

} // namespace

void addPreviewVerb(Calls& calls, CLI::App& explainVerb)
{
    auto ofMonth = std::make_shared<PreviewCall>();
    CLI::App* month = calls.verb(explainVerb, "next-month", "explain next-month");
    month->add_option("--to", ofMonth->to, usage("explain --to"));
    month->add_option("--workspace", ofMonth->file, usage("--workspace"))->required();
    month->callback([&calls, ofMonth] {
        calls.chosen = [&calls, ofMonth](Output& out) { return explainNextMonth(*ofMonth, calls.runOptions(), out); };
    });
}

} // namespace podesk::cli
