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
    for (const QString& text : {u"PO-77 [Z]"_s, u"Crème"_s, u"STRASSE Straße"_s, u"ÅNGSTRÖM 北"_s, QString()}) {
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
