// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/calls.h"

#include "ui/words/recordwords.h"
#include "ui/words/storedwords.h"
#include "ui/words/words.h"

using namespace Qt::StringLiterals;

namespace podesk::cli {

namespace {

struct CompareCall
{
    std::string file;
    std::string from;
    std::string to;
};

QStringList linesOf(const RecordDifference& difference)
{
    const QString name = plain(words::recordName(difference.kind, difference.number, difference.parent));
    const Currency currency = Currency::fromCode(difference.currency).value_or(Currency());
    const QLocale locale;
    if (difference.how != "changed"_L1) {
        const QString many = difference.records != 1 ? u", "_s + words::recordsText(difference.records) : QString();
        return {name + u": "_s + words::recordChangeWord(difference.how) + many};
    }
    QStringList lines;
    QStringList fields = difference.before.keys() + difference.after.keys();
    fields.removeDuplicates();
    for (const QString& field : fields) {
        if (words::isBookkeeping(field))
            continue;
        const auto text = [&](const QJsonObject& side) {
            return plain(words::storedText({difference.kind, difference.number, side, currency}, field, locale));
        };
        lines.append(name + u": "_s + words::fieldHeading(field) + u": "_s + text(difference.before) + u" -> "_s +
                     text(difference.after));
    }
    return lines;
}

int compare(const CompareCall& call, Output& out)
{
    return withWorkspace(call.file, out, [&](EngineClient& client, const WorkspaceFacts&) {
        const Result<Comparison> comparison = client.compare(text(call.from), text(call.to)).result();
        if (!comparison)
            return out.refuse(comparison.error());
        QJsonArray differences;
        for (const RecordDifference& each : comparison->differences) {
            if (out.isJson())
                differences.append(each.toJson());
            else if (each.kind != "decision"_L1) // is told by `explain`
                out.line(linesOf(each).join(u'\n'));
        }
        if (out.isJson())
            out.document(QJsonObject{{u"count"_s, comparison->count}, {u"differences"_s, differences}});
        return 0;
    });
}

} // namespace

void addCompareVerb(Calls& calls)
{
    auto call = std::make_shared<CompareCall>();
    CLI::App* verb = calls.verb(calls.app, "compare");
    verb->add_option("FROM", call->from, usage("compare FROM"))->required();
    verb->add_option("TO", call->to, usage("compare TO"));
    verb->add_option("--workspace", call->file, usage("--workspace"))->required();
    verb->callback([&calls, call] { calls.chosen = [call](Output& out) { return compare(*call, out); }; });
}

} // namespace podesk::cli
