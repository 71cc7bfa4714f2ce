// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/listbench.h"
#include "tests/bench/viewbench.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace podesk::bench;

namespace {

// Ten times the data may take a little more than ten times the time (caches), not clearly more.
constexpr double mostGrowthTenfold = 12;

QList<qint64> sizesOf(const QString& text)
{
    QList<qint64> sizes;
    for (const QString& part : text.split(u','))
        sizes << part.toLongLong();
    std::sort(sizes.begin(), sizes.end());
    return sizes;
}

} // namespace

int main(int argc, char** argv)
{
    // Without a screen of its own the benchmark neither needs one nor depends on one.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Lists against a plain table view and SQLite on the same records, both sides in "
                                     u"one run. Times are median / 95th percentile; "
                                     "exit 1 when something grows faster than the data or misses its target."_s);
    parser.addHelpOption();
    const QCommandLineOption sizes(u"sizes"_s, u"Purchase orders, smallest and largest decide the growth."_s, u"N,N"_s,
                                   u"10000,100000"_s);
    const QCommandLineOption runs(u"runs"_s, u"Runs of each question (at least 15)."_s, u"N"_s, u"21"_s);
    const QCommandLineOption seed(u"seed"_s, u"Seed of the generated workspaces."_s, u"N"_s, u"1"_s);
    const QCommandLineOption folder(u"dir"_s, u"Where generated workspaces are kept."_s, u"DIR"_s,
                                    QStringLiteral(PODESK_BENCH_DIR));
    parser.addOptions({sizes, runs, seed, folder});
    parser.process(application);

    const QList<qint64> wanted = sizesOf(parser.value(sizes));
    const int count = std::max(15, parser.value(runs).toInt());
    if (wanted.first() < 1000) {
        std::fprintf(stderr, "podesk-bench: sizes are numbers of at least 1000, with commas between them\n");
        return 2;
    }
    const double tenfolds = static_cast<double>(wanted.last()) / static_cast<double>(wanted.first()) / 10;
    Report report(mostGrowthTenfold * tenfolds);
    std::vector<std::unique_ptr<BenchBook>> books;
    std::vector<BenchBook*> pointers;
    for (const qint64 size : wanted) {
        books.push_back(std::make_unique<BenchBook>(parser.value(folder), size, parser.value(seed).toULongLong()));
        pointers.push_back(books.back().get());
    }
    measureLists(report, pointers, count);
    measureViews(report, pointers, count);
    report.conclude();
    return report.isGood() ? 0 : 1;
}
