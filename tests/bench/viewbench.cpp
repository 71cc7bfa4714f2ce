// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/viewbench.h"

#include "tests/bench/listbench.h"
#include "ui/lists/listheader.h"
#include "ui/lists/listtable.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QTemporaryDir>
#include <QTimer>

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
        if (!guard.isActive())
            stop(u"the view does not show its rows"_s);
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
}

/// Until the view has painted once more after everything was ready.
void untilPainted(QTableView& view, const std::function<bool()>& ready)
{
    PaintCounter paints(view.viewport());
    waitUntil(ready);
    const int before = paints.painted();
    view.viewport()->update();
    waitUntil([&] { return paints.painted() > before; });
}

bool always()
{
    return true;
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

/// True when every row in sight has been read.
bool isLoaded(const RecordListModel& model, const QTableView& table)
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

/// The window's table over the records of one size, and a plain table with the same strings.
class ViewSubject
{
public:
    explicit ViewSubject(BenchBook& book)
        : m_book(book)
        , m_settings(m_folder.filePath(u"ui.ini"_s))
        , m_opened(orStop(m_client.open(book.path()).result()))
        , m_model(&m_client, ListKind::PurchaseOrders)
        , m_table(&m_model, &m_settings)
        , m_strings(m_texts)
    {
        orStop(m_client.list({}, EngineClient::Patience::Complete).result());
        show(m_table);
        ask({});
        readTexts();
        m_plain.setModel(&m_strings);
        showLike(m_plain, m_table, m_table.header()->shownColumns());
        untilPainted(m_plain, always);
    }

    qint64 size() const { return m_book.size(); }
    SqliteSide& sqlite() { return m_book.sqlite(); }

    /// Asks and waits until the answer to this very question is painted.
    void ask(const QString& text)
    {
        bool answered = false;
        const auto connection = QObject::connect(&m_model, &RecordListModel::answered, &m_model,
                                                 [&] { answered = m_model.answer().complete; });
        m_model.setQuery(orStop(ListQuery::fromText(ListKind::PurchaseOrders, text)));
        untilPainted(m_table, [&] { return answered && isLoaded(m_model, m_table); });
        QObject::disconnect(connection);
    }

    void repaint() { m_table.viewport()->repaint(); }
    void repaintPlain() { m_plain.viewport()->repaint(); }

    void jump(int run)
    {
        m_table.scrollTo(m_model.index(rowOf(run), 0), QAbstractItemView::PositionAtTop);
        untilPainted(m_table, [this] { return isLoaded(m_model, m_table); });
    }

    void jumpPlain(int run)
    {
        m_plain.scrollTo(m_strings.index(rowOf(run), 0), QAbstractItemView::PositionAtTop);
        untilPainted(m_plain, always);
    }

    /// A workspace just opened, its columns not filled: a new table until its first rows are painted.
    void firstRows()
    {
        if (!m_next)
            return;
        RecordListModel model(m_next.get(), ListKind::PurchaseOrders);
        ListTable table(&model, &m_settings);
        show(table);
        model.setQuery({});
        untilPainted(table, [&] { return model.rowCount() > 0 && isLoaded(model, table); });
    }

    void openNext()
    {
        if (m_next) // what it still fills must not slow others down
            orStop(m_next->list({}, EngineClient::Patience::Complete).result());
        m_next = std::make_unique<EngineClient>();
        orStop(m_next->open(m_book.path()).result());
    }

    void firstRowsPlain(const QList<QStringList>& texts)
    {
        StringModel model(texts);
        QTableView plain;
        plain.setModel(&model);
        showLike(plain, m_table, m_table.header()->shownColumns());
        untilPainted(plain, always);
    }
    void firstRowsPlain() { firstRowsPlain(m_texts); }
    void firstRowsReadPlain() { firstRowsPlain(sqlite().strings()); }

private:
    /// The very strings that the list shows, all of them in memory.
    void readTexts()
    {
        constexpr qsizetype page = 5000;
        const QList<ListField>& fields = listFields(ListKind::PurchaseOrders);
        const std::vector<qint64> all = *m_model.answer().ids;
        const QList<qint64> ids(all.begin(), all.end());
        for (qsizetype from = 0; from < ids.size(); from += page) {
            for (const ListRow& row : orStop(m_client.rows(ListKind::PurchaseOrders, ids.mid(from, page)).result())) {
                QStringList texts;
                for (const int column : m_table.header()->shownColumns())
                    texts << words::cellText(fields[column], row.cells[column], QLocale());
                m_texts << texts;
            }
        }
    }

    int rowOf(int run) const
    {
        return static_cast<int>(static_cast<quint64>(run + 1) * 0x9e3779b97f4a7c15U % static_cast<quint64>(size()));
    }

    BenchBook& m_book;
    QTemporaryDir m_folder;
    UiSettings m_settings;
    EngineClient m_client;
    WorkspaceFacts m_opened;
    RecordListModel m_model;
    ListTable m_table;
    QList<QStringList> m_texts;
    StringModel m_strings;
    QTableView m_plain;
    std::unique_ptr<EngineClient> m_next;
};

std::vector<Question<ViewSubject>> questions(qint64 largest)
{
    // Below a million the painting alone takes about as long as half of SQLite's search.
    const double mostOfLike = largest >= 1'000'000 ? 0.5 : 1.0;
    using Subject = ViewSubject;
    const auto typed = [](int run) { return typedTexts()[run % typedTexts().size()]; };
    static const QStringList queries{u"sort:-value"_s, u"sort:description"_s, u"sort:updated"_s};
    static const QStringList orders{u"value_minor DESC"_s, u"description COLLATE NOCASE"_s, u"updated_on"_s};
    return {{u"rows in sight painted again"_s, u"plain table of strings in memory"_s,
             [](Subject& subject, int) { subject.repaint(); }, [](Subject& subject, int) { subject.repaintPlain(); }},
            {u"jump to a random row, painted"_s, u"plain table of strings in memory"_s,
             [](Subject& subject, int run) { subject.jump(run); },
             [](Subject& subject, int run) { subject.jumpPlain(run); }, By::P95, 1.5},
            {u"one more typed character, painted"_s, u"SQLite LIKE, ids alone"_s,
             [=](Subject& subject, int run) { subject.ask(typed(run)); },
             [=](Subject& subject, int run) { subject.sqlite().like(typed(run)); }, By::P95, mostOfLike},
            {u"another order, painted"_s, u"SQLite ORDER BY, ids alone"_s,
             [](Subject& subject, int run) { subject.ask(queries[run % 3]); },
             [](Subject& subject, int run) { subject.sqlite().orderedBy(orders[run % 3]); }}};
}

/// Each run of ours has a workspace of its own, opened before the clock runs.
void measureFirstRows(Report& report, const std::vector<ViewSubject*>& subjects, int runs)
{
    Question<ViewSubject> question{u"first rows painted, columns not filled yet"_s,
                                   u"plain table of strings in memory"_s,
                                   [](ViewSubject& subject, int) { subject.firstRows(); },
                                   [](ViewSubject& subject, int) { subject.firstRowsPlain(); },
                                   By::Median,
                                   2.0};
    const std::function<void(ViewSubject&)> prepare = [](ViewSubject& subject) { subject.openNext(); };
    report.measure(subjects, question, runs, prepare);
    question.name = u"first rows painted, all reading included"_s;
    question.other = u"plain table, all strings read"_s;
    question.theirs = [](ViewSubject& subject, int) { subject.firstRowsReadPlain(); };
    question.mostRatio = 1.0;
    report.measure(subjects, question, runs, prepare);
}

} // namespace

void measureViews(Report& report, const std::vector<BenchBook*>& books, int runs)
{
    std::vector<std::unique_ptr<ViewSubject>> subjects;
    std::vector<ViewSubject*> pointers;
    for (BenchBook* book : books) {
        subjects.push_back(std::make_unique<ViewSubject>(*book));
        pointers.push_back(subjects.back().get());
    }
    measureFirstRows(report, pointers, runs);
    for (const Question<ViewSubject>& question : questions(books.back()->size()))
        report.measure(pointers, question, question.by == By::P95 ? runs * 3 : runs);
}

} // namespace podesk::bench
