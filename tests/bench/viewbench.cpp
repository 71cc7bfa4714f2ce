// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/viewbench.h"

#include "tests/bench/listbench.h"
#include "ui/lists/listtable.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace podesk::bench {

namespace {

constexpr QSize viewSize(1280, 800);
constexpr int patienceMsecs = 60'000;

/// The plainest table there is: every string in memory, nothing to work out.
class StringModel : public QAbstractTableModel
{
public:
    explicit StringModel(const QList<QStringList>& rows) : m_rows(rows) {}

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() || m_rows.isEmpty() ? 0 : static_cast<int>(m_rows.first().size());
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(m_rows[index.row()][index.column()]) : QVariant();
    }

private:
    const QList<QStringList>& m_rows;
};

/// Counts what a viewport paints.
class PaintCounter : public QObject
{
public:
    explicit PaintCounter(QWidget* viewport) { viewport->installEventFilter(this); }
    int painted() const { return m_painted; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            ++m_painted;
        return QObject::eventFilter(watched, event);
    }

private:
    int m_painted = 0;
};

void waitUntil(const std::function<bool()>& done)
{
    QTimer guard;
    guard.setSingleShot(true);
    guard.start(patienceMsecs);
    while (!done()) {
        if (!guard.isActive()) {
            std::fprintf(stderr, "podesk-bench: the view did not show its rows\n");
            std::exit(2);
        }
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
}

/// What follows from a change until it is painted, the first paint after the rows are there included.
void untilPainted(QTableView& view, const std::function<bool()>& ready)
{
    PaintCounter paints(view.viewport());
    waitUntil(ready);
    const int before = paints.painted();
    view.viewport()->update();
    waitUntil([&] { return paints.painted() > before; });
}

void show(QTableView& view)
{
    view.resize(viewSize);
    view.show();
}

/// Gives a plain view the measures of the list's: as many rows and as much of each text in sight.
void showLike(QTableView& plain, const QTableView& list, const QList<int>& columns)
{
    plain.verticalHeader()->hide();
    plain.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    plain.verticalHeader()->setDefaultSectionSize(list.verticalHeader()->defaultSectionSize());
    plain.setShowGrid(false);
    plain.setWordWrap(false);
    plain.setAlternatingRowColors(true);
    for (int i = 0; i < columns.size(); ++i)
        plain.setColumnWidth(i, list.columnWidth(columns[i]));
    show(plain);
}

class ViewBench
{
public:
    ViewBench(Report& report, qint64 size, int runs, const QString& path, SqliteSide& sqlite)
        : m_report(report)
        , m_size(size)
        , m_runs(runs)
        , m_path(path)
        , m_sqlite(sqlite)
        , m_settings(m_folder.filePath(u"ui.ini"_s))
    {
    }

    void run()
    {
        EngineClient client;
        openAndFill(client);
        RecordListModel model(&client, ListKind::PurchaseOrders);
        ListTable table(&model, &m_settings);
        show(table);
        ask(model, table, {});
        readStrings(client, table);
        firstRows(table);
        StringModel strings(m_strings);
        QTableView plain;
        plain.setModel(&strings);
        showLike(plain, table, table.shownColumns());
        untilPainted(plain, [] { return true; });
        jumps(model, table, plain);
        typing(model, table);
        sorting(model, table);
    }

private:
    void open(EngineClient& client)
    {
        if (!client.open(m_path).result()) {
            std::fprintf(stderr, "podesk-bench: cannot open %s\n", qPrintable(m_path));
            std::exit(2);
        }
    }

    void openAndFill(EngineClient& client)
    {
        open(client);
        (void)client.list({}, EngineClient::Patience::Complete).result();
    }

    /// True when every row in sight has been read.
    static bool isLoaded(const RecordListModel& model, const QTableView& table)
    {
        if (model.rowCount() == 0)
            return model.state() == RecordListModel::State::Ready;
        const int first = std::max(0, table.rowAt(0));
        const int last = table.rowAt(table.viewport()->height() - 1);
        const int end = last < 0 ? model.rowCount() - 1 : last;
        for (int row = first; row <= end; ++row) {
            if (!model.loadedRow(model.idAt(row)))
                return false;
        }
        return true;
    }

    /// Asks and waits until the answer to this very question is painted.
    static void ask(RecordListModel& model, ListTable& table, const QString& text)
    {
        bool answered = false;
        const auto connection =
            QObject::connect(&model, &RecordListModel::answered, &model, [&] { answered = model.answer().complete; });
        model.setQuery(*ListQuery::fromText(ListKind::PurchaseOrders, text));
        untilPainted(table, [&] { return answered && isLoaded(model, table); });
        QObject::disconnect(connection);
    }

    /// The very strings that the list shows, all of them in memory.
    void readStrings(EngineClient& client, const ListTable& table)
    {
        constexpr qsizetype page = 5000;
        const QList<ListField>& fields = listFields(ListKind::PurchaseOrders);
        const std::vector<qint64> all = *table.records()->answer().ids;
        const QList<qint64> ids(all.begin(), all.end());
        for (qsizetype from = 0; from < ids.size(); from += page) {
            const auto rows = client.rows(ListKind::PurchaseOrders, ids.mid(from, page)).result();
            for (const ListRow& row : rows.value_or(QList<ListRow>())) {
                QStringList texts;
                for (const int column : table.shownColumns())
                    texts << words::cellText(fields[column], row.cells[column], QLocale());
                m_strings << texts;
            }
        }
    }

    void firstRows(const ListTable& like)
    {
        Comparison first{u"first rows painted, columns not filled yet"_s,
                         u"plain table of strings in memory"_s,
                         {},
                         {},
                         By::Median,
                         2.0};
        Comparison read{
            u"first rows painted, reading included"_s, u"plain table, all strings read"_s, {}, {}, By::Median, 1.0};
        for (int run = 0; run < m_runs; ++run) {
            EngineClient client;
            open(client);
            const double ours = timed([&] {
                RecordListModel model(&client, ListKind::PurchaseOrders);
                ListTable table(&model, &m_settings);
                show(table);
                model.setQuery({});
                untilPainted(table, [&] { return model.rowCount() > 0 && isLoaded(model, table); });
            });
            first.ours.add(ours);
            read.ours.add(ours);
            // The filling that went on meanwhile must not slow the other side down.
            (void)client.list({}, EngineClient::Patience::Complete).result();
            first.theirs.add(timed([&] { showStrings(m_strings, like); }));
            read.theirs.add(timed([&] { showStrings(m_sqlite.strings(), like); }));
        }
        m_report.add(m_size, std::move(first));
        m_report.add(m_size, std::move(read));
    }

    static void showStrings(const QList<QStringList>& strings, const ListTable& like)
    {
        StringModel model(strings);
        QTableView plain;
        plain.setModel(&model);
        showLike(plain, like, like.shownColumns());
        untilPainted(plain, [] { return true; });
    }

    void jumps(RecordListModel& model, ListTable& table, QTableView& plain)
    {
        Comparison jump{
            u"jump to a random row, painted"_s, u"plain table of strings in memory"_s, {}, {}, By::P95, 1.5};
        quint64 state = 42;
        for (int run = 0; run < m_runs * 4; ++run) {
            state = state * 6364136223846793005U + 1442695040888963407U;
            const int row = static_cast<int>((state >> 33) % static_cast<quint64>(m_size));
            jump.ours.add(timed([&] {
                table.scrollTo(model.index(row, 0), QAbstractItemView::PositionAtTop);
                untilPainted(table, [&] { return isLoaded(model, table); });
            }));
            jump.theirs.add(timed([&] {
                plain.scrollTo(plain.model()->index(row, 0), QAbstractItemView::PositionAtTop);
                untilPainted(plain, [] { return true; });
            }));
        }
        m_report.add(m_size, std::move(jump));
    }

    void typing(RecordListModel& model, ListTable& table)
    {
        Comparison typed{u"one more typed character, painted"_s, u"SQLite LIKE, ids alone"_s, {}, {}, By::P95, 0.5};
        for (int round = 0; round < std::max(1, m_runs / 5); ++round) {
            for (const QString& text : typedTexts()) {
                typed.ours.add(timed([&] { ask(model, table, text); }));
                typed.theirs.add(timed([&] { m_sqlite.like(text); }));
            }
        }
        m_report.add(m_size, std::move(typed));
    }

    void sorting(RecordListModel& model, ListTable& table)
    {
        Comparison sorted{u"another order, painted"_s, u"SQLite ORDER BY, ids alone"_s, {}, {}, By::Median, {}};
        const QStringList queries{u"sort:-value"_s, u"sort:description"_s, u"sort:updated"_s};
        const QStringList orders{u"value_minor DESC"_s, u"description COLLATE NOCASE"_s, u"updated_on"_s};
        for (int run = 0; run < m_runs; ++run) {
            sorted.ours.add(timed([&] { ask(model, table, queries[run % 3]); }));
            sorted.theirs.add(timed([&] { m_sqlite.orderedBy(orders[run % 3]); }));
        }
        m_report.add(m_size, std::move(sorted));
    }

    Report& m_report;
    qint64 m_size;
    int m_runs;
    QString m_path;
    SqliteSide& m_sqlite;
    QList<QStringList> m_strings;
    QTemporaryDir m_folder;
    UiSettings m_settings;
};

} // namespace

void measureViews(Report& report, qint64 size, int runs, const QString& workspace, SqliteSide& sqlite)
{
    ViewBench(report, size, runs, workspace, sqlite).run();
}

} // namespace podesk::bench
