// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/tour.h"

#include "ui/common/commandrunner.h"
#include "ui/common/hand.h"
#include "ui/common/workspacepage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspaceview.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <cstdio>
#include <functional>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

/// One thing a person does, and how one sees that it happened.
struct TourStep
{
    QString file;     ///< name of the picture
    QString sentence; ///< the line that is printed
    std::function<void()> act;
    std::function<bool()> isDone;
};

/// Takes the steps one after another from a timer, so that dialogs with event loops of their own do not stop it.
class Tour : public QObject
{
public:
    Tour(MainWindow& window, QString folder) : m_window(window), m_hand(&window), m_folder(std::move(folder))
    {
        m_steps = openingSteps() + suspendedSteps() + contactSteps() + undoSteps() + readingSteps();
        connect(&m_timer, &QTimer::timeout, this, &Tour::tick);
        m_timer.start(25);
    }

    int run()
    {
        QApplication::exec();
        return m_failed ? 1 : 0;
    }

private:
    QList<TourStep> openingSteps();
    QList<TourStep> suspendedSteps();
    QList<TourStep> contactSteps();
    QList<TourStep> undoSteps();
    QList<TourStep> readingSteps();

    QTableView* table() const { return m_hand.find<QTableView>(u"listTable"_s); }
    int rows() const { return table() && table()->model() ? table()->model()->rowCount() : -1; }
    QString cell(int row, int column) const
    {
        return rows() > row ? table()->model()->index(row, column).data().toString() : QString();
    }
    int selected() const
    {
        return table() && table()->selectionModel() ? int(table()->selectionModel()->selectedRows().size()) : 0;
    }
    bool isDialogOpen() const { return QApplication::activeModalWidget() != nullptr; }
    bool isReady(const QString& button) const
    {
        const QWidget* widget = m_hand.find(button);
        return widget && widget->isEnabled();
    }
    bool says(const QString& text) const
    {
        const auto labels = m_window.findChildren<QLabel*>(u"messageText"_s);
        return std::any_of(labels.begin(), labels.end(),
                           [&text](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
    }
    void query(const QString& text)
    {
        m_hand.press(Qt::CTRL | Qt::Key_F);
        m_hand.press(Qt::CTRL | Qt::Key_A);
        m_hand.press(Qt::Key_Delete);
        m_hand.type(text);
        if (QApplication::activePopupWidget())
            m_hand.press(Qt::Key_Escape); // closes the proposals; without them it would leave the field
        m_hand.press(Qt::Key_Return);
    }
    void clickRow(int row)
    {
        const QRect cellRect = table()->visualRect(table()->model()->index(row, 0));
        m_hand.click(table(), cellRect.center());
    }

    /// The same acts on a second demo, by the command line alone, must leave the same records.
    void confirmTwin(const std::function<void(const QString&, const QString&)>& line);
    void tick();
    void finish(bool failed);

    MainWindow& m_window;
    Hand m_hand;
    QString m_folder;
    QTimer m_timer;
    QElapsedTimer m_since;
    QList<TourStep> m_steps;
    qsizetype m_at = -1;       ///< the step under way; its act has been begun
    bool m_isPictured = false; ///< of the step under way
    bool m_failed = false;
};

QList<TourStep> Tour::openingSteps()
{
    return {{u"demo"_s, u"The demo workspace opens with an overview: what needs someone, and how things stand."_s,
             [this] { m_window.openDemo(m_folder + u"/tour.podesk"_s); },
             [this] { return isReady(u"card-no-contacts"_s) && m_hand.find(u"chartSurface"_s); }},
            {u"orders"_s, u"Ctrl+2: its 40 purchase orders, on a simulated clock."_s,
             [this] { m_hand.press(Qt::CTRL | Qt::Key_2); }, [this] { return rows() == 40 && !cell(0, 0).isEmpty(); }}};
}

QList<TourStep> Tour::suspendedSteps()
{
    return {
        {u"suspended"_s, u"Ctrl+F and status:suspended: four orders cannot match invoices."_s,
         [this] { query(u"status:suspended"_s); }, [this] { return rows() == 4 && !cell(3, 0).isEmpty(); }},
        {u"select-three"_s,
         u"A click and Shift+Down twice: three of them are selected, with their subtotal at the foot."_s,
         [this] {
             clickRow(0);
             m_hand.press(table(), Qt::SHIFT | Qt::Key_Down);
             m_hand.press(table(), Qt::SHIFT | Qt::Key_Down);
         },
         [this] { return selected() == 3; }},
        {u"preview"_s, u"Make active: the preview says what will happen to each."_s,
         [this] { m_hand.clickAction(u"activateOrders"_s); }, [this] { return isDialogOpen() && isReady(u"verb"_s); }},
        {u"result"_s, u"Confirmed: a result for each row."_s, [this] { m_hand.click(u"verb"_s); },
         [this] { return isDialogOpen() && m_hand.find<QPushButton>(u"verb"_s) && !m_hand.find(u"cancel"_s); }},
        {u"active"_s, u"The message bar says what was done and offers Undo."_s,
         [this] { m_hand.press(Qt::Key_Return); }, [this] { return !isDialogOpen() && m_hand.find(u"messageText"_s); }},
    };
}

QList<TourStep> Tour::contactSteps()
{
    return {
        {u"no-contacts"_s, u"contacts:0 finds the order that would send no e-mails."_s,
         [this] { query(u"contacts:0"_s); }, [this] { return rows() == 1 && cell(0, 0) == u"PO-1058"_s; }},
        {u"details"_s, u"Its details say so, and offer to add one."_s, [this] { clickRow(0); },
         [this] { return isReady(u"addContact"_s); }},
        {u"contacts"_s, u"Its contacts dialog is open and empty."_s, [this] { m_hand.click(u"addContact"_s); },
         [this] { return isDialogOpen() && isReady(u"contactsTableAdd"_s); }},
        {u"contact-typed"_s, u"A contact is typed: name, e-mail, phone."_s,
         [this] {
             m_hand.click(u"contactsTableAdd"_s);
             m_hand.type(u"Ada Okafor"_s);
             m_hand.press(Qt::Key_Tab);
             m_hand.type(u"ada.okafor@meridian.example"_s);
             m_hand.press(Qt::Key_Return);
         },
         [this] { return isReady(u"verb"_s); }},
        {u"contact-saved"_s, u"Saved; the row no longer matches contacts:0 and stays, dimmed, until the next query."_s,
         [this] { m_hand.click(u"verb"_s); }, [this] { return !isDialogOpen() && m_hand.find(u"messageText"_s); }},
    };
}

QList<TourStep> Tour::undoSteps()
{
    return {
        {u"one-order"_s, u"PO-1100 by its number."_s, [this] { query(u"PO-1100"_s); },
         [this] { return rows() == 1 && cell(0, 0) == u"PO-1100"_s; }},
        {u"one-selected"_s, u"Selected, with its details."_s, [this] { clickRow(0); },
         [this] { return selected() == 1 && m_hand.find(u"summaryTab"_s); }},
        {u"suspended-one"_s, u"Suspend: one order alone needs no preview, Undo is beside the message."_s,
         [this] { m_hand.clickAction(u"suspendOrders"_s); },
         [this] { return says(u"PO-1100"_s) && cell(0, 1).contains(u"Suspended"_s); }},
        {u"undone"_s, u"Ctrl+Z: taken back, and the bar says what was."_s,
         [this] { m_hand.press(Qt::CTRL | Qt::Key_Z); },
         [this] { return says(u"PO-1100"_s) && cell(0, 1).contains(u"Active"_s); }},
    };
}

QList<TourStep> Tour::readingSteps()
{
    return {
        {u"history"_s, u"The order's history tells both, with before and after."_s,
         [this] { m_hand.clickTab(u"detailsTabs"_s, 5); }, [this] { return m_hand.find(u"historyTab"_s) != nullptr; }},
        {u"line-items"_s, u"Ctrl+3: every line item of every order."_s, [this] { m_hand.press(Qt::CTRL | Qt::Key_3); },
         [this] { return rows() > 40 && !cell(0, 0).isEmpty(); }},
        {u"activity"_s, u"Activity in the navigation: everything that was done in this workspace."_s,
         [this] {
             auto* places = m_hand.find<QListWidget>(u"navigation"_s);
             if (places)
                 m_hand.clickRow(places, places->model()->index(int(Place::Activity), 0));
         },
         [this] { return rows() >= 8 && !cell(0, 0).isEmpty(); }},
    };
}

void Tour::tick()
{
    if (m_at >= 0 && !m_isPictured) {
        if (!m_steps.at(m_at).isDone()) {
            if (m_since.elapsed() > 20'000) {
                m_hand.picture().save(u"%1/failed.png"_s.arg(m_folder));
                std::fprintf(stderr, "The tour stands still at: %s\n", qPrintable(m_steps.at(m_at).sentence));
                finish(true);
            }
            return;
        }
        // What the step started may still be on its way to the screen.
        if (m_since.elapsed() < 400)
            return;
        const QString name = u"%1-%2.png"_s.arg(m_at + 1, 2, 10, QChar(u'0')).arg(m_steps.at(m_at).file);
        if (!m_hand.picture().save(m_folder + u'/' + name)) {
            std::fprintf(stderr, "The tour cannot write %s.\n", qPrintable(name));
            return finish(true);
        }
        std::printf("%2d  %s\n", int(m_at + 1), qPrintable(m_steps.at(m_at).sentence));
        std::fflush(stdout);
        m_isPictured = true;
    }
    // Without a window manager nobody gives the window its focus back when a dialog closes.
    if (m_at + 1 < m_steps.size() && QApplication::activeWindow() != m_hand.top()->window()) {
        m_hand.top()->window()->activateWindow();
        return;
    }
    if (++m_at == m_steps.size())
        return finish(false);
    m_isPictured = false;
    m_since.start();
    m_steps.at(m_at).act();
}

void Tour::confirmTwin(const std::function<void(const QString&, const QString&)>& line)
{
    QFile acts(m_folder + u"/acts.json"_s);
    if (!acts.open(QIODevice::WriteOnly)) {
        m_failed = true;
        return;
    }
    acts.write(R"([{"command": "change-status", "purchaseOrders": ["PO-77", "JP-0461", "PO-1128"], "to": "active"},
 {"command": "set-contacts", "purchaseOrder": "PO-1058",
  "contacts": [{"name": "Ada Okafor", "email": "ada.okafor@meridian.example", "phone": ""}]},
 {"command": "change-status", "purchaseOrders": ["PO-1100"], "to": "suspended"},
 {"command": "undo"}]
)");
    const WorkspaceView* view = m_window.view();
    const Result<QString> digest =
        view ? view->runner()->client()->digest().result() : fail(ErrorCode::WorkspaceMissing);
    const QString twin = u"'"_s + m_folder + u"/twin.podesk'"_s;
    line(u"new --demo "_s + twin, u"The workspace “%1/twin.podesk” was made."_s.arg(m_folder));
    line(u"run '%1/acts.json' --workspace "_s.arg(m_folder) + twin,
         u"PO-77 was made active.\\nJP-0461 was made active.\\nPO-1128 was made active.\\nThe contacts of PO-1058 were "
         u"changed.\\n"
         "PO-1100 was suspended.\\nUndone: The status of PO-1100 was changed."_s);
    line(u"check --digest "_s + twin, digest.value_or(u"no digest"_s));
}

void Tour::finish(bool failed)
{
    m_failed = failed;
    m_timer.stop();
    // What the window did, for podesk-cli to confirm on the same file: arguments, a tab, the answer.
    QFile confirm(m_folder + u"/confirm.txt"_s);
    if (!confirm.open(QIODevice::WriteOnly))
        m_failed = true;
    const QString workspace = m_folder + u"/tour.podesk"_s;
    const auto line = [&](const QString& arguments, const QString& expected) {
        confirm.write((QString(arguments).replace(u"%1"_s, workspace) + u'\t' + expected + u'\n').toUtf8());
    };
    const QString orders = u"list purchase-orders --workspace '%1' --csv --fields number,status,contacts --query "_s;
    line(orders + u"status:suspended"_s, u"number,status,contacts\\r\\nPO-1212,suspended,1\\r"_s);
    line(orders + u"PO-1058"_s, u"number,status,contacts\\r\\nPO-1058,active,1\\r"_s);
    line(orders + u"PO-1100"_s, u"number,status,contacts\\r\\nPO-1100,active,1\\r"_s);
    line(u"list journal --workspace '%1' --csv --fields command --query 'sort:-position' --limit 4"_s,
         u"command\\r\\nundo\\r\\nchange-status\\r\\nset-contacts\\r\\nchange-status\\r"_s);
    line(u"check '%1'"_s, u"Checked: everything holds."_s);
    confirmTwin(line);
    confirm.close();
    m_window.close();
    QApplication::quit();
}

/// Qt's plugin for no display says a line each time a window is raised or told its measures; nobody can mend that.
void messageWithoutPlatform(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (!text.startsWith(u"This plugin does not support "))
        std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, text)));
}

} // namespace

int runTour(MainWindow& window, const QString& folder)
{
    if (!QDir().mkpath(folder)) {
        std::fprintf(stderr, "The folder %s cannot be made.\n", qPrintable(folder));
        return 2;
    }
    qInstallMessageHandler(messageWithoutPlatform);
    window.resize(1280, 800);
    window.show();
    Tour tour(window, QDir(folder).absolutePath());
    return tour.run();
}

} // namespace podesk
