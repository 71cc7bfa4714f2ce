// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/listbench.h"

#include "core/storage/list/listreader.h"
#include "core/storage/workspace.h"

#include <QFile>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace podesk::bench {

namespace {

/// Private memory of this program in bytes, where the system tells.
std::optional<qint64> privateMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return std::nullopt;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("RssAnon:"))
            return line.mid(8).trimmed().split(' ').first().toLongLong() * 1024;
    }
    return std::nullopt;
}

class ListBench
{
public:
    ListBench(Report& report, qint64 size, int runs, const QString& path, SqliteSide& sqlite)
        : m_report(report)
        , m_size(size)
        , m_runs(runs)
        , m_sqlite(sqlite)
        , m_workspace(std::move(*storage::Workspace::open(path)))
        , m_reader(m_workspace->database())
    {
    }

    void run()
    {
        fill();
        typing();
        ordering(u"sort by a number, all ids in order"_s, u"sort:-value"_s, u"value_minor DESC"_s, 0.1);
        ordering(u"sort by a text, all ids in order"_s, u"sort:description"_s, u"description COLLATE NOCASE"_s, 0.3);
        ordering(u"sort by two keys, all ids in order"_s, u"sort:bill-from,-value"_s,
                 u"bill_from COLLATE NOCASE, value_minor DESC"_s, 0.3);
        change();
    }

private:
    std::vector<qint64> answer(const QString& text)
    {
        const auto query = ListQuery::fromText(ListKind::PurchaseOrders, text);
        const auto found = query ? m_reader.answer({*query, benchNow(), {}}) : tl::make_unexpected(query.error());
        if (!found || !found->complete) {
            std::fprintf(stderr, "podesk-bench: no answer to %s\n", qPrintable(text));
            std::exit(2);
        }
        return *found->ids;
    }

    void fill()
    {
        Comparison filled{
            u"columns filled, texts ranked"_s, u"SQLite, eight columns of every PO read"_s, {}, {}, By::Median, {}};
        const auto before = privateMemory();
        filled.ours.add(timed([this] { (void)m_reader.fill(ListKind::PurchaseOrders, nullptr); }));
        const auto after = privateMemory();
        if (before && after)
            m_report.note(u"%1 POs: columns take %2 private bytes a PO"_s.arg(m_size).arg((*after - *before) / m_size));
        for (int run = 0; run < m_runs; ++run) {
            filled.ours.add(timed([this] { (void)m_reader.fill(ListKind::PurchaseOrders, nullptr); }));
            filled.theirs.add(timed([this] { m_sqlite.strings(); }));
        }
        m_report.add(m_size, std::move(filled));
    }

    void typing()
    {
        Comparison typed{
            u"one more typed character, all ids, totals and counts"_s, u"SQLite LIKE"_s, {}, {}, By::P95, 0.5};
        const int rounds = std::max(1, m_runs / 5);
        for (int round = 0; round < rounds; ++round) {
            for (const QString& text : typedTexts()) {
                typed.ours.add(timed([&] { answer(text); }));
                typed.theirs.add(timed([&] { m_sqlite.like(text); }));
            }
        }
        m_report.add(m_size, std::move(typed));
    }

    void ordering(const QString& name, const QString& query, const QString& order, double mostRatio)
    {
        answer(query);
        Comparison sorted{name, u"SQLite ORDER BY"_s, {}, {}, By::Median, mostRatio};
        for (int run = 0; run < m_runs; ++run) {
            sorted.ours.add(timed([&] { answer(query); }));
            sorted.theirs.add(timed([&] { m_sqlite.orderedBy(order); }));
        }
        m_report.add(m_size, std::move(sorted));
    }

    void change()
    {
        answer(u"sort:number"_s);
        Comparison changed{u"one changed PO taken over and the list sorted by text anew"_s, {}, {}, {}, By::Median, {}};
        for (int run = 0; run < m_runs; ++run) {
            changed.ours.add(timed([&] {
                (void)m_reader.refresh({1 + run * (m_size / m_runs)});
                answer(u"sort:number"_s);
            }));
        }
        m_report.add(m_size, std::move(changed));
    }

    Report& m_report;
    qint64 m_size;
    int m_runs;
    SqliteSide& m_sqlite;
    std::unique_ptr<storage::Workspace> m_workspace;
    storage::ListReader m_reader;
};

} // namespace

QStringList typedTexts()
{
    QStringList texts;
    for (const QString& word : {u"cloud"_s, u"amazon"_s, u"ledger"_s, u"zq"_s}) {
        for (qsizetype length = 1; length <= word.size(); ++length)
            texts << word.first(length);
    }
    return texts;
}

void measureLists(Report& report, qint64 size, int runs, const QString& workspace, SqliteSide& sqlite)
{
    ListBench(report, size, runs, workspace, sqlite).run();
}

} // namespace podesk::bench
