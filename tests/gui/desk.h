// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/hand.h"
#include "tests/support/enginefixture.h"
#include "ui/common/uisettings.h"
#include "ui/shell/mainwindow.h"
#include "ui/words/language.h"

#include <QtWidgets>

namespace podesk {
class WorkspaceView;
}

namespace podesk::test {

/// Runs a test class on a screen of 1280 x 800, because the invisible screen's own size is none that people have.
int runOnScreen(int argc, char** argv, const std::function<int()>& run);

/// A window on a folder and settings of its own, and the hand that drives it.
class Desk
{
public:
    explicit Desk(const QString& language = QStringLiteral("en"), UiSettings::Theme theme = UiSettings::Theme::Light,
                  QSize size = {1280, 800});
    ~Desk();

    QString path(const QString& name) const { return m_dir.filePath(name); }
    /// A workspace without anything in it; its path.
    QString makeEmpty(const QString& name);
    /// At the purchase orders. False when the window says that it cannot.
    bool open(const QString& path);
    /// The demo, copied from one made once in this program.
    bool openDemo(const QString& name = QStringLiteral("demo.podesk"));
    /// Closes the window and starts another over the same settings file.
    void restart();

    MainWindow* window() const { return m_window.get(); }
    WorkspaceView* view() const { return m_window->view(); }
    UiSettings* settings() const { return m_settings.get(); }
    QTableView* table() const { return m_hand->find<QTableView>(QStringLiteral("listTable")); }
    int rows() const { return table() && table()->model() ? table()->model()->rowCount() : 0; }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    Hand& hand() { return *m_hand; }
    PurchaseOrderId order(const QString& number) const;
    /// Types a query as a person does; waits for its rows.
    void query(const QString& text);
    void clickRow(int row);
    /// Waits until nothing is under way and two pictures of the widget are the same; that picture.
    QImage settled(QWidget* widget) const;
    QWidget* dialog() const { return QApplication::activeModalWidget(); }

private:
    void start();

    QTemporaryDir m_dir;
    words::Language m_language;
    QSize m_size;
    std::unique_ptr<UiSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Hand> m_hand;
};

} // namespace podesk::test
