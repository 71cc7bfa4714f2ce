// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/desk.h"

#include "ui/common/commandrunner.h"
#include "ui/common/theme.h"
#include "ui/shell/workspaceview.h"

#include <QSignalSpy>

namespace podesk::test {

using namespace Qt::StringLiterals;

namespace {

/// Made once: forty commands take longer than a copy.
QString demoFile()
{
    static const QTemporaryDir dir;
    const QString path = dir.filePath(u"demo.podesk"_s);
    if (!QFileInfo::exists(path)) {
        EngineClient client;
        if (!client.createDemo(path).result())
            qFatal("The demo could not be made");
    }
    return path;
}

} // namespace

int runOnScreen(int argc, char** argv, const std::function<int()>& run)
{
    const QTemporaryDir dir;
    QFile screens(dir.filePath(u"screens.json"_s));
    if (qEnvironmentVariable("QT_QPA_PLATFORM") == "offscreen"_L1 && screens.open(QIODevice::WriteOnly)) {
        screens.write(R"({"screens": [{"name": "desk", "x": 0, "y": 0, "width": 1280, "height": 800,
                          "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
        screens.close();
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screens.fileName().toUtf8());
    }
    const QApplication application(argc, argv);
    QApplication::setApplicationName(u"podesk-test"_s);
    return run();
}

Desk::Desk(const QString& language, UiSettings::Theme theme, QSize size) : m_size(size)
{
    if (!m_language.install(language))
        qFatal("There is no such catalogue");
    applyTheme(theme);
    start();
}

Desk::~Desk() = default;

void Desk::start()
{
    m_settings = std::make_unique<UiSettings>(path(u"settings.ini"_s));
    m_window = std::make_unique<MainWindow>(m_settings.get(), &m_language);
    m_hand = std::make_unique<Hand>(m_window.get());
    if (m_settings->state(u"window"_s).isEmpty())
        m_window->resize(m_size);
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("The window does not become active");
}

void Desk::restart()
{
    m_window->close();
    m_window.reset();
    m_settings.reset();
    start();
}

QString Desk::makeEmpty(const QString& name)
{
    EngineClient client;
    if (!client.create(path(name), TestWorkspace::simulated()).result())
        qFatal("The workspace could not be made");
    return path(name);
}

bool Desk::open(const QString& path)
{
    const QSignalSpy opened(m_window.get(), &MainWindow::workspaceOpened);
    const QSignalSpy failed(m_window.get(), &MainWindow::workspaceFailed);
    m_window->openWorkspace(path);
    if (!QTest::qWaitFor([&] { return !opened.isEmpty() || !failed.isEmpty(); }, 20'000) || opened.isEmpty())
        return false;
    m_hand->press(Qt::CTRL | Qt::Key_2); // from the overview to the list that most ways begin at
    return true;
}

bool Desk::openDemo(const QString& name)
{
    if (!QFileInfo::exists(path(name)))
        QFile::copy(demoFile(), path(name));
    return open(path(name)) && QTest::qWaitFor([this] { return rows() == 40 && !cell(0, 0).isEmpty(); }, 10'000);
}

PurchaseOrderId Desk::order(const QString& number) const
{
    const auto id = view()->runner()->client()->find({{}, number, {}, 0}).result();
    if (!id)
        qFatal("There is no such purchase order");
    return *id;
}

void Desk::query(const QString& text)
{
    m_hand->press(Qt::CTRL | Qt::Key_F);
    m_hand->press(Qt::CTRL | Qt::Key_A);
    m_hand->press(Qt::Key_Delete);
    m_hand->type(text);
    if (QApplication::activePopupWidget())
        m_hand->press(Qt::Key_Escape);
    m_hand->press(Qt::Key_Return);
}

void Desk::clickRow(int row)
{
    m_hand->click(table(), table()->visualRect(table()->model()->index(row, 0)).center());
}

QImage Desk::settled(QWidget* widget) const
{
    if (view())
        (void)view()->runner()->client()->facts().result();
    QImage last;
    constexpr int mostLooks = 100;
    for (int look = 0; look < mostLooks; ++look) {
        QTest::qWait(25);
        const QImage picture = widget->grab().toImage();
        if (look > 2 && picture == last)
            return picture;
        last = picture;
    }
    return last;
}

} // namespace podesk::test
