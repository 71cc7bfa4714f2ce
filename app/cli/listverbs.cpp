// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/calls.h"

#include "ui/words/reportwords.h"
#include "ui/words/words.h"

using namespace Qt::StringLiterals;

namespace podesk::cli {

namespace {

struct ListCall
{
    std::string list;
    std::string file;
    std::string query;
    std::string fields;
    qint64 limit = 0;
    bool csv = false;
};

struct ExportCall
{
    std::string list;
    std::string file;
    std::string query;
    std::string format = "csv";
    std::string to;
};

constexpr qsizetype rowsAtOnce = 512;
/// The columns of AWS's own dashboard, as domain.md 11 has them, come first in each list; more do not fit a terminal.
constexpr qsizetype columnsShown = 8;

/// A list as aligned columns: widths by the first page, so that a long list starts at once.
class Table
{
public:
    Table(ListKind kind, QStringList fields) : m_kind(kind), m_fields(std::move(fields)) {}

    QStringList linesOf(const QList<ListRow>& rows)
    {
        QList<QStringList> cells;
        if (m_widths.isEmpty())
            cells.append(headings());
        for (const ListRow& row : rows)
            cells.append(cellsOf(row));
        if (m_widths.isEmpty())
            measure(cells);
        QStringList lines;
        for (const QStringList& each : cells)
            lines.append(joined(each));
        return lines;
    }

private:
    QStringList headings() const
    {
        QStringList texts;
        for (const QString& field : m_fields)
            texts.append(words::fieldHeading(m_kind, field));
        return texts;
    }

    QStringList cellsOf(const ListRow& row) const
    {
        QStringList texts;
        for (const QString& name : m_fields) {
            const int at = listFieldIndex(m_kind, name);
            texts.append(plain(words::cellText(listFields(m_kind).at(at), row.cells.at(at), QLocale())));
        }
        return texts;
    }

    bool isNumeric(qsizetype column) const
    {
        const FieldKind kind = listFields(m_kind).at(listFieldIndex(m_kind, m_fields.at(column))).kind;
        return kind == FieldKind::Money || kind == FieldKind::Integer || kind == FieldKind::Decimal;
    }

    void measure(const QList<QStringList>& cells)
    {
        m_widths.fill(0, m_fields.size());
        for (const QStringList& row : cells) {
            for (qsizetype i = 0; i < row.size(); ++i)
                m_widths[i] = qMin<qsizetype>(40, qMax(m_widths[i], row.at(i).size()));
        }
    }

    QString joined(const QStringList& cells) const
    {
        QString line;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const bool isLast = i + 1 == cells.size();
            line += isNumeric(i) ? cells.at(i).rightJustified(m_widths.at(i))
                                 : (isLast ? cells.at(i) : cells.at(i).leftJustified(m_widths.at(i)));
            line += isLast ? QString() : u"  "_s;
        }
        return line;
    }

    ListKind m_kind;
    QStringList m_fields;
    QList<qsizetype> m_widths;
};

Result<QStringList> fieldsOf(ListKind kind, const std::string& asked)
{
    QStringList all;
    for (const ListField& field : listFields(kind))
        all.append(QString(field.name));
    const QStringList fields = text(asked).split(u',', Qt::SkipEmptyParts);
    for (const QString& field : fields) {
        if (!all.contains(field))
            return fail(ErrorCode::UnknownField, {{u"field"_s, field}, {u"allowed"_s, all.join(u", "_s)}});
    }
    return fields;
}

int showTable(EngineClient& client, const ListAnswer& answer, const QList<qint64>& ids, QStringList fields, Output& out)
{
    const ListKind kind = answer.query.kind;
    if (fields.isEmpty()) {
        for (const ListField& field : listFields(kind).first(qMin(columnsShown, listFields(kind).size())))
            fields.append(QString(field.name));
    }
    Table table(kind, fields);
    for (qsizetype at = 0; at < ids.size(); at += rowsAtOnce) {
        const auto rows = client.rows(kind, ids.mid(at, rowsAtOnce)).result();
        if (!rows)
            return out.refuse(rows.error());
        out.line(table.linesOf(*rows).join(u'\n'));
    }
    QStringList totals{words::recordCount(kind, qint64(answer.ids->size()))};
    for (const CurrencyTotals& each : answer.totals)
        totals.append(words::totalsText(each, QLocale()));
    out.line((ids.isEmpty() ? QString() : u"\n"_s) + totals.join(u"; "_s));
    return 0;
}

int show(const ListCall& call, Output& out)
{
    const ListKind kind = *listKindFromText(text(call.list));
    const Result<ListQuery> query = ListQuery::fromText(kind, text(call.query));
    if (!query)
        return out.refuse(query.error());
    const Result<QStringList> fields = fieldsOf(kind, call.fields);
    if (!fields)
        return out.refuse(fields.error());
    return withWorkspace(call.file, out, [&](EngineClient& client, const WorkspaceFacts&) {
        const Result<ListAnswer> answer = client.list(*query).result();
        if (!answer)
            return out.refuse(answer.error());
        QList<qint64> ids(answer->ids->begin(), answer->ids->end());
        const bool isCut = call.limit > 0 && ids.size() > call.limit;
        if (isCut)
            ids.resize(qsizetype(call.limit));
        if (!out.isJson() && !call.csv)
            return showTable(client, *answer, ids, *fields, out);
        const QString format = call.csv ? u"csv"_s : u"json"_s;
        const Result<qint64> written =
            client.exportList(*query, *fields, isCut ? ids : QList<qint64>(), format, u"-"_s).result();
        return written ? 0 : out.refuse(written.error());
    });
}

int exportTo(const ExportCall& call, Output& out)
{
    const ListKind kind = *listKindFromText(text(call.list));
    const Result<ListQuery> query = ListQuery::fromText(kind, text(call.query));
    if (!query)
        return out.refuse(query.error());
    return withWorkspace(call.file, out, [&](EngineClient& client, const WorkspaceFacts&) {
        const QString to = path(call.to);
        // Whole POs, so that an import of the file is the identity; lines and invoices are lists like what a window shows.
        const Result<qint64> written = kind == ListKind::PurchaseOrders
                                           ? client.exportOrders(*query, text(call.format), to).result()
                                           : client.exportList(*query, {}, {}, text(call.format), to).result();
        if (!written)
            return out.refuse(written.error());
        if (to == "-"_L1)
            return 0;
        out.line(words::exported(kind, *written, plain(to)));
        if (out.isJson())
            out.document(QJsonObject{{u"records"_s, *written}, {u"path"_s, to}});
        return 0;
    });
}

} // namespace

void addListVerbs(Calls& calls)
{
    auto listed = std::make_shared<ListCall>();
    CLI::App* listVerb = calls.verb(calls.app, "list");
    listVerb->add_option("LIST", listed->list, usage("list LIST"))
        ->check(CLI::IsMember({"purchase-orders", "line-items", "invoices", "notifications", "journal"}))
        ->required();
    listVerb->add_option("--workspace", listed->file, usage("--workspace"))->required();
    listVerb->add_option("--query", listed->query, usage("--query"));
    listVerb->add_option("--limit", listed->limit, usage("--limit"))->check(CLI::PositiveNumber);
    listVerb->add_option("--fields", listed->fields, usage("--fields"));
    listVerb->add_flag("--csv", listed->csv, usage("--csv"))->excludes("--json");
    listVerb->callback([&calls, listed] { calls.chosen = [listed](Output& out) { return show(*listed, out); }; });

    auto exported = std::make_shared<ExportCall>();
    CLI::App* exportVerb = calls.verb(calls.app, "export");
    exportVerb->add_option("LIST", exported->list, usage("list LIST"))
        ->check(CLI::IsMember({"purchase-orders", "line-items", "invoices", "notifications"}))
        ->required();
    exportVerb->add_option("--workspace", exported->file, usage("--workspace"))->required();
    exportVerb->add_option("--query", exported->query, usage("--query"));
    exportVerb->add_option("--format", exported->format, usage("--format"))
        ->check(CLI::IsMember({"csv", "json"}))
        ->capture_default_str();
    exportVerb->add_option("OUT", exported->to, usage("export OUT"))->required();
    exportVerb->callback(
        [&calls, exported] { calls.chosen = [exported](Output& out) { return exportTo(*exported, out); }; });
}

} // namespace podesk::cli
