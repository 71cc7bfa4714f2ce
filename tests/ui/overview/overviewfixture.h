// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/commerceworkspace.h"
#include "ui/common/commandrunner.h"
#include "ui/common/theme.h"
#include "ui/lists/listpage.h"
#include "ui/lists/purchaseorderspage.h"
#include "ui/overview/chartwidget.h"
#include "ui/overview/overviewcard.h"
#include "ui/overview/overviewpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspaceview.h"
#include "ui/words/language.h"

#include <QSignalSpy>
#include <QTest>

namespace podesk::test {

using namespace Qt::StringLiterals;

/// A year of purchases with the numbers of an active and of a suspended PO and with none, in several currencies.
inline void makePurchases(const QString& path)
{
    CommerceWorkspace w(u"2024-01-10T09:00"_s, true, Quotas::off());
    const QList<CatalogueEntry> catalogue = EngineClient::shippedCatalogue(); // every simulated workspace has it
    w.add(w.poOf(u"PO-1"_s));
    w.add(w.poOf(u"PO-77"_s));
    w.suspend(u"PO-77"_s);
    const QList<std::optional<QString>> numbers{u"PO-1"_s, u"PO-77"_s, std::nullopt};
    int bought = 0;
    QDate day(2024, 1, 10);
    for (const CatalogueEntry& entry : catalogue) {
        for (const Offer& offer : entry.offers) {
            if (!w.buy(offer.code, numbers[bought % 3]).isDone())
                w.buy(offer.code); // no number can be given with it
            if (++bought % 2 == 0) {
                day = day.addMonths(1);
                w.advance(day.toString(Qt::ISODate));
            }
        }
    }
    w.client.reset();
    if (!QFile::copy(w.path(), path))
        qFatal("The purchases could not be kept");
}

/// Books that several tests read, made once in a program: "demo", "generated", "purchases", "empty".
inline QString madeBooks(const QString& name)
{
    static const QTemporaryDir dir;
    const QString path = dir.filePath(name + u".podesk"_s);
    if (QFileInfo::exists(path))
        return path;
    EngineClient client;
    bool isMade = true;
    if (name == "purchases"_L1)
        makePurchases(path);
    else if (name == "demo"_L1)
        isMade = client.createDemo(path).result().has_value();
    else if (name == "generated"_L1)
        isMade = client.create(path, TestWorkspace::simulated(u"2024-07-15"_s, Quotas::off())).result().has_value() &&
                 client.generate(600, 11).result().has_value();
    else
        isMade = client.create(path, TestWorkspace::simulated()).result().has_value();
    if (!isMade)
        qFatal("The books could not be made");
    return path;
}

/// A window on a copy of such books, at the overview with its figures.
class OverviewWindow
{
public:
    OverviewWindow()
    {
        language.install(u"en"_s);
        applyTheme(UiSettings::Theme::Light);
        settings = std::make_unique<UiSettings>(dir.filePath(u"settings.ini"_s));
        window = std::make_unique<MainWindow>(settings.get(), &language);
        window->resize(1280, 800);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("The window does not become active");
    }

    bool open(const QString& books)
    {
        const QString path = dir.filePath(books + u".podesk"_s);
        if (!QFile::copy(madeBooks(books), path))
            return false;
        const QSignalSpy opened(window.get(), &MainWindow::workspaceOpened);
        window->openWorkspace(path);
        return QTest::qWaitFor([&] { return !opened.isEmpty() && !page()->figures().cards.isEmpty(); }, 20'000);
    }

    WorkspaceView* view() const { return window->view(); }
    EngineClient* client() const { return view()->runner()->client(); }
    OverviewPage* page() const { return view()->overviewPage(); }
    QList<OverviewCardButton*> cards() const { return page()->findChildren<OverviewCardButton*>(); }
    ChartWidget* chart(const QString& name) const { return page()->findChild<ChartWidget*>(name); }
    ListAnswer listed(ListKind kind, const QString& query) const
    {
        const auto text = ListQuery::fromText(kind, query);
        if (!text)
            qFatal("Not a query: %s", qPrintable(query));
        return *client()->list(*text).result();
    }

    QTemporaryDir dir;
    words::Language language;
    std::unique_ptr<UiSettings> settings;
    std::unique_ptr<MainWindow> window;
};

} // namespace podesk::test
