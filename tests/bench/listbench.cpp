// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/listbench.h"

#include "core/storage/list/listreader.h"
#include "core/storage/workspace.h"

#include <QFile>

#include <malloc.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace podesk::bench {

namespace {

/// Memory in use (without SQLite's page cache), and private memory of this program, in bytes, where the system tells.
std::optional<std::pair<qint64, qint64>> memory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return std::nullopt;
    const struct mallinfo2 heap = mallinfo2();
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("RssAnon:"))
            return std::pair(static_cast<qint64>(heap.uordblks + heap.hblkhd) - sqlite3_memory_used(),
                             line.mid(8).trimmed().split(' ').first().toLongLong() * 1024);
    }
    return std::nullopt;
}

/// A list reader over the records of one size, and the same records in SQLite.
class ListSubject
{
public:
    explicit ListSubject(BenchBook& book)
        : m_book(book), m_workspace(orStop(storage::Workspace::open(book.path()))), m_reader(m_workspace->database())
    {
    }

    qint64 size() const { return m_book.size(); }
    SqliteSide& sqlite() { return m_book.sqlite(); }
    void fill() { orStop(m_reader.fill(ListKind::PurchaseOrders, nullptr)); }
    void refresh(qint64 order) { orStop(m_reader.refresh({order})); }
    void answer(const QString& text)
    {
        const auto query = orStop(ListQuery::fromText(ListKind::PurchaseOrders, text));
        orStop(m_reader.answer({query, benchNow(), {}}));
    }

private:
    BenchBook& m_book;
    std::unique_ptr<storage::Workspace> m_workspace;
    storage::ListReader m_reader;
};

void noteMemory(const Report& report, ListSubject& subject)
{
    const auto before = memory();
    subject.fill();
    const auto after = memory();
    if (before && after) {
        report.note(u"%1 POs: columns take %2 bytes a PO, the program %3 private bytes a PO more"_s.arg(subject.size())
                        .arg((after->first - before->first) / subject.size())
                        .arg((after->second - before->second) / subject.size()));
    }
}

Question<ListSubject> ordering(const QString& name, const QString& query, const QString& order, double mostRatio)
{
    return {name,
            u"SQLite ORDER BY"_s,
            [=](ListSubject& subject, int) { subject.answer(query); },
            [=](ListSubject& subject, int) { subject.sqlite().orderedBy(order); },
            By::Median,
            mostRatio};
}

std::vector<Question<ListSubject>> questions(int runs)
{
    const auto typed = [](int run) { return typedTexts()[run % typedTexts().size()]; };
    return {
        {u"columns filled, texts ranked"_s, u"SQLite, eight columns of every PO read"_s,
         [](ListSubject& subject, int) { subject.fill(); },
         [](ListSubject& subject, int) { subject.sqlite().strings(); }},
        {u"one more typed character: all ids, totals and counts"_s, u"SQLite LIKE"_s,
         [=](ListSubject& subject, int run) { subject.answer(typed(run)); },
         [=](ListSubject& subject, int run) { subject.sqlite().like(typed(run)); }, By::P95, 0.5},
        ordering(u"sort by a number: all ids in order"_s, u"sort:-value"_s, u"value_minor DESC"_s, 0.1),
        ordering(u"sort by a text: all ids in order"_s, u"sort:description"_s, u"description COLLATE NOCASE"_s, 0.3),
        ordering(u"sort by two keys: all ids in order"_s, u"sort:bill-from,-value"_s,
                 u"bill_from COLLATE NOCASE, value_minor DESC"_s, 0.3),
        {u"one changed PO taken over, the list sorted by text anew"_s,
         {},
         [=](ListSubject& subject, int run) {
             subject.refresh(1 + run % runs * (subject.size() / runs));
             subject.answer(u"sort:number"_s);
         },
         {}}};
}

} // namespace

const QStringList& typedTexts()
{
    static const QStringList texts = [] {
        QStringList typed;
        for (const QString& word : {u"cloud"_s, u"amazon"_s, u"ledger"_s, u"zq"_s}) {
            for (qsizetype length = 1; length <= word.size(); ++length)
                typed << word.first(length);
        }
        return typed;
    }();
    return texts;
}

void measureLists(Report& report, const std::vector<BenchBook*>& books, int runs)
{
    std::vector<std::unique_ptr<ListSubject>> subjects;
    std::vector<ListSubject*> pointers;
    for (BenchBook* book : books) {
        subjects.push_back(std::make_unique<ListSubject>(*book));
        pointers.push_back(subjects.back().get());
        noteMemory(report, *pointers.back());
    }
    for (const Question<ListSubject>& question : questions(runs)) {
        // Each typed text is asked at least three times.
        const bool types = question.by == By::P95;
        report.measure(pointers, question, types ? std::max<int>(runs, int(typedTexts().size()) * 3) : runs);
    }
}

} // namespace podesk::bench
