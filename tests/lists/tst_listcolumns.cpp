// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/list/sortrows.h"
#include "core/storage/list/textcolumns.h"
#include "tests/lists/randomqueries.h"

#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace podesk;
using namespace podesk::storage;

namespace {

/// Texts that share long beginnings, contain zero bytes and repeat.
QString awkwardText()
{
    static const QStringList pieces{u"PO-2024-0000"_s,     u"PO-2024-"_s, u"a"_s,  u"b"_s,
                                    QString(QChar(u'\0')), u"é"_s,        u"北"_s, u"\U0001F600"_s};
    QString text;
    for (int i = *rc::gen::inRange(0, 5); i > 0; --i)
        text += pieces[*rc::gen::inRange<qsizetype>(0, pieces.size())];
    return text;
}

std::string bytesOf(const QString& text)
{
    return foldedForSearch(text).toUtf8().toStdString();
}

} // namespace

class TestListColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsLikeAStableSort();
    void sortsBySeveralKeys();
    void ranksSortLikeTheTexts();
    void marksRowsThatHoldAText();
    void foldsAsTheQueryDoes();
    void keepsChosenRows();
};

void TestListColumns::sortsLikeAStableSort()
{
    QVERIFY(rc::check("radix sort", [] {
        // Few bits, many bits, and counts on both sides of where the method changes.
        const int bits = *rc::gen::inRange(0, 64);
        const auto count = *rc::gen::element<size_t>(0, 1, 3, 511, 512, 700, 5000);
        const quint64 base = *rc::gen::arbitrary<quint64>();
        std::vector<KeyedRow> rows;
        for (quint32 row = 0; row < count; ++row) {
            const quint64 noise = (base + row) * 0x9e3779b97f4a7c15U;
            rows.push_back({base + (noise >> bits), row});
        }
        std::vector<KeyedRow> expected = rows;
        std::stable_sort(expected.begin(), expected.end(), [](KeyedRow a, KeyedRow b) { return a.key < b.key; });
        sortRows(rows);
        const bool same = std::equal(rows.begin(), rows.end(), expected.begin(), expected.end(),
                                     [](KeyedRow a, KeyedRow b) { return a.key == b.key && a.row == b.row; });
        RC_ASSERT(same);
    }));
}

void TestListColumns::sortsBySeveralKeys()
{
    QVERIFY(rc::check("up to three keys of any width, up and down, some without a value", [] {
        const auto count = *rc::gen::element<size_t>(0, 1, 2, 40, 600);
        std::vector<std::vector<std::optional<quint64>>> values;
        std::vector<bool> descending;
        std::vector<quint32> rows(count);
        for (quint32 row = 0; row < count; ++row)
            rows[row] = row;
        std::vector<SortKeys> keys;
        for (int key = *rc::gen::inRange(0, 4); key > 0; --key) {
            const int bits = *rc::gen::element(0, 1, 3, 20, 40, 63);
            const bool mayLack = *rc::gen::arbitrary<bool>();
            quint64 noise = *rc::gen::arbitrary<quint64>();
            std::vector<std::optional<quint64>> column;
            for (size_t row = 0; row < count; ++row) {
                noise = noise * 6364136223846793005U + 1442695040888963407U;
                // The least number is never a value: it stands for nothing.
                const quint64 value = 1 + (bits == 0 ? 5 : noise >> (64 - bits));
                column.push_back(mayLack && noise % 7 == 0 ? std::nullopt : std::optional(value));
            }
            const bool down = *rc::gen::arbitrary<bool>();
            keys.push_back(sortKeys(rows, down, [&](quint32 row) { return column[row]; }));
            values.push_back(column);
            descending.push_back(down);
        }
        std::vector<quint32> expected = rows;
        std::stable_sort(expected.begin(), expected.end(), [&](quint32 a, quint32 b) {
            for (size_t key = 0; key < values.size(); ++key) {
                const auto left = values[key][a];
                const auto right = values[key][b];
                if (left != right)
                    return left && right ? (*left < *right) != bool(descending[key]) : left.has_value();
            }
            return false;
        });
        sortByKeys(rows, keys);
        const bool same = rows == expected;
        RC_ASSERT(same);
    }));
}

void TestListColumns::ranksSortLikeTheTexts()
{
    QVERIFY(rc::check("ranks, before and after rows were added", [] {
        TextColumns columns(2);
        std::vector<std::string> texts;
        const auto addRows = [&](int count) {
            for (; count > 0; --count) {
                const QString text = awkwardText();
                columns.append("other");
                columns.append(text.toStdString());
                texts.push_back(bytesOf(text));
            }
        };
        const auto agree = [&] {
            const std::vector<quint32>& ranks = columns.ranks(1);
            RC_ASSERT(ranks.size() == texts.size());
            for (size_t a = 0; a < texts.size(); ++a) {
                for (size_t b = 0; b < texts.size(); ++b) {
                    const bool same = (texts[a] < texts[b]) == (ranks[a] < ranks[b]) &&
                                      (texts[a] == texts[b]) == (ranks[a] == ranks[b]);
                    RC_ASSERT(same);
                }
            }
        };
        addRows(*rc::gen::inRange(0, 60));
        agree();
        // Few rows are merged in, many sorted anew.
        addRows(*rc::gen::inRange(0, 6));
        agree();
        addRows(*rc::gen::inRange(0, 6));
        agree();
    }));
}

void TestListColumns::marksRowsThatHoldAText()
{
    QVERIFY(rc::check("search in a range of fields", [] {
        constexpr int fields = 3;
        TextColumns columns(fields);
        std::vector<std::array<std::string, fields>> rows(*rc::gen::inRange<size_t>(0, 30));
        for (auto& row : rows) {
            for (std::string& text : row) {
                const QString value = test::randomText(3);
                columns.append(value.toStdString());
                text = bytesOf(value);
            }
        }
        const std::string text = bytesOf(test::randomText(2));
        const std::string needle = text.empty() ? "o" : text;
        const int first = *rc::gen::inRange(0, fields);
        const int last = *rc::gen::inRange(first, fields);
        std::vector<quint8> marks(rows.size(), 0);
        columns.markContaining(needle, first, last, marks);
        std::vector<quint8> equal(rows.size(), 0);
        columns.markEqual(needle, first, equal);
        for (size_t row = 0; row < rows.size(); ++row) {
            bool found = false;
            for (int field = first; field <= last; ++field)
                found = found || rows[row][static_cast<size_t>(field)].find(needle) != std::string::npos;
            RC_ASSERT(bool(marks[row]) == found);
            const bool whole = rows[row][static_cast<size_t>(first)] == needle;
            RC_ASSERT(bool(equal[row]) == whole);
        }
    }));
}

void TestListColumns::foldsAsTheQueryDoes()
{
    for (const QString& text :
         {u"PO-77 [Z]"_s, u"Crème"_s, u"STRASSE Straße"_s, u"ÅNGSTRÖM 北"_s, u"\ufeff\ufeffBoth"_s, QString()}) {
        std::string bytes = "before ";
        appendFoldedText(bytes, text.toStdString());
        QCOMPARE(QByteArray::fromStdString(bytes), "before " + foldedForSearch(text).toUtf8());
        QCOMPARE("before " + foldedBytes(text), bytes);
    }
}

void TestListColumns::keepsChosenRows()
{
    TextColumns columns(1);
    for (const char* text : {"c", "a", "d", "b"})
        columns.append(text);
    QCOMPARE(columns.ranks(0), (std::vector<quint32>{2, 0, 3, 1}));
    columns.keep({3, 0, 1});
    QCOMPARE(columns.rows(), 3U);
    QCOMPARE(columns.field(0, 0), std::string_view("b"));
    QCOMPARE(columns.ranks(0), (std::vector<quint32>{1, 2, 0}));
}

QTEST_APPLESS_MAIN(TestListColumns)
#include "tst_listcolumns.moc"
