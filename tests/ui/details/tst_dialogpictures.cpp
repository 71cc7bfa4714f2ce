// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/details/dialogrooms.h"
#include "ui/common/theme.h"
#include "ui/words/language.h"

#include <QAccessible>

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// Every dialog and every tab of the panel, light and dark, in each language: drawn, named for assistive tools, and
/// small enough for a screen of 1024 x 640. With PODESK_PICTURES set to a folder each is saved there, to be looked at.
class TestDialogPictures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyRoom_data();
    void everyRoom();

private:
    static QStringList unnamed(QWidget* root);

    words::Language m_language;
};

void TestDialogPictures::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestDialogPictures::everyRoom_data()
{
    QTest::addColumn<int>("room");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isDark");
    const auto all = dialogRooms();
    for (int room = 0; room < all.size(); ++room) {
        for (const auto& [language, dark] : {std::pair(u"en"_s, false), std::pair(u"en"_s, true),
                                             std::pair(u"de"_s, false), std::pair(u"pseudo"_s, false)}) {
            const QByteArray name = all.at(room).name + '-' + language.toUtf8() + (dark ? "-dark" : "");
            QTest::newRow(name.constData()) << room << language << dark;
        }
    }
}

/// Interactive widgets that a screen reader could not tell, or a test could not find.
QStringList TestDialogPictures::unnamed(QWidget* root)
{
    QStringList found;
    for (QWidget* widget : root->findChildren<QWidget*>()) {
        const bool isOurs = qobject_cast<QAbstractButton*>(widget) || qobject_cast<QLineEdit*>(widget) ||
                            qobject_cast<QComboBox*>(widget) || qobject_cast<QAbstractSpinBox*>(widget) ||
                            qobject_cast<QTableView*>(widget) || qobject_cast<QPlainTextEdit*>(widget);
        const bool isInner =
            widget->objectName().startsWith(u"qt_"_s) || qobject_cast<QAbstractSpinBox*>(widget->parentWidget()) ||
            qobject_cast<QComboBox*>(widget->parentWidget()) ||
            qobject_cast<QCalendarWidget*>(widget->parentWidget()) || qobject_cast<QTabBar*>(widget->parentWidget()) ||
            qobject_cast<QAbstractItemView*>(widget->parentWidget());
        bool isInCalendar = false;
        for (QWidget* above = widget->parentWidget(); above; above = above->parentWidget())
            isInCalendar = isInCalendar || qobject_cast<QCalendarWidget*>(above);
        if (!isOurs || isInner || isInCalendar || !widget->isVisibleTo(root) || widget->focusPolicy() == Qt::NoFocus)
            continue;
        const QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(widget);
        if (widget->objectName().isEmpty() || !heard || heard->text(QAccessible::Name).isEmpty())
            found.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
    }
    return found;
}

void TestDialogPictures::everyRoom()
{
    QFETCH(int, room);
    QFETCH(QString, language);
    QFETCH(bool, isDark);
    applyTheme(isDark ? UiSettings::Theme::Dark : UiSettings::Theme::Light);
    if (!m_language.install(language))
        QSKIP("skipped: the catalogue is not there");
    DialogFixture f;
    const PurchaseOrderId id = furnish(f);
    const std::unique_ptr<QWidget> widget(dialogRooms().at(room).make(f, id));
    QCOMPARE(lateRooms(), 0);
    widget->show();
    settle(f, id);

    QCOMPARE(unnamed(widget.get()), QStringList());
    QVERIFY2(widget->width() <= 1024 && widget->height() <= 640,
             qPrintable(u"%1 x %2"_s.arg(widget->width()).arg(widget->height())));
    QVERIFY2(widget->minimumSizeHint().height() <= 640,
             qPrintable(QString::number(widget->minimumSizeHint().height())));
    const QPixmap picture = widget->grab();
    QVERIFY(!picture.isNull());
    if (const QString folder = qEnvironmentVariable("PODESK_PICTURES"); !folder.isEmpty())
        QVERIFY(picture.save(QDir(folder).filePath(QString::fromLatin1(QTest::currentDataTag()) + u".png"_s)));
}

QTEST_MAIN(TestDialogPictures)
#include "tst_dialogpictures.moc"
