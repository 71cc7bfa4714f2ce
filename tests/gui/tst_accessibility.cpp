// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/rooms.h"
#include "tests/support/accessibletree.h"
#include "tests/support/keyboardwalk.h"

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// Every page, menu and dialog as assistive tools and the keyboard meet it.
class TestAccessibility : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingHasAName();
    void dialogsByKeyboard_data();
    void dialogsByKeyboard();
    void findsWhatHasNoName();
};

/// The walk itself must be able to fail.
void TestAccessibility::findsWhatHasNoName()
{
    QWidget window;
    auto* edit = new QLineEdit(&window);
    edit->setObjectName(u"bare"_s);
    window.show();
    QCOMPARE(nameless(&window).size(), 1);
    QVERIFY(nameless(&window).first().contains(u"bare"_s));
    edit->setAccessibleName(u"Filter"_s);
    QCOMPARE(nameless(&window), QStringList());
}

void TestAccessibility::everythingHasAName()
{
    Desk desk;
    QStringList faults;
    for (const Room& room : rooms()) {
        QWidget* widget = room.enter(desk);
        QVERIFY2(widget, qPrintable(room.name));
        desk.settled(widget);
        for (const QString& path : nameless(widget))
            faults << room.name + u": "_s + path;
        leave(desk);
    }
    for (const QString& fault : std::as_const(faults))
        qWarning().noquote() << fault;
    QVERIFY(faults.isEmpty());
}

void TestAccessibility::dialogsByKeyboard_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << u"en"_s;
    QTest::newRow("de") << u"de"_s;
}

void TestAccessibility::dialogsByKeyboard()
{
    QFETCH(QString, language);
    Desk desk(language);
    QStringList faults;
    for (const Room& room : rooms()) {
        QWidget* widget = room.enter(desk);
        QVERIFY2(widget, qPrintable(room.name));
        desk.settled(widget);
        if (qobject_cast<QDialog*>(widget)) {
            QVERIFY2(QTest::qWaitForWindowActive(widget), qPrintable(room.name));
            if (!QApplication::focusWidget())
                faults << room.name + u": nothing has the focus"_s;
            for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
                if (const QString unreached = unreachedButtons(widget, key); !unreached.isEmpty())
                    faults << room.name + u": no way to "_s + unreached;
            }
            for (const QString& shared : sharedMnemonics(widget))
                faults << room.name + u": "_s + shared;
        }
        leave(desk);
    }
    for (const QString& fault : std::as_const(faults))
        qWarning().noquote() << fault;
    QVERIFY(faults.isEmpty());
}

int main(int argc, char** argv)
{
    return runOnScreen(argc, argv, [&] {
        TestAccessibility test;
        return QTest::qExec(&test, argc, argv);
    });
}

#include "tst_accessibility.moc"
