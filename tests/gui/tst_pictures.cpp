// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/rooms.h"

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

/// Every page, menu and dialog drawn: light, dark, German, pseudo-language and on a small screen. With PODESK_PICTURES
/// set to a folder each picture is saved there, to be looked at.
class TestPictures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRoom_data();
    void everyRoom();
};

namespace {

/// Widgets whose text comes from the workspace, the machine or a person, and is never translated.
bool holdsData(const QWidget* widget)
{
    static const QStringList names{u"recentWorkspace"_s, u"simulatedNow"_s,       u"diagnostics"_s,
                                   u"workspacePath"_s,   u"queryChip"_s,          u"detailsTitle"_s,
                                   u"historySides"_s,    u"whyInputs"_s,          u"numberCounter"_s,
                                   u"selectedTotals"_s,  u"allTotals"_s,          u"lineTotal"_s,
                                   u"billTo"_s,          u"paymentTerms"_s,       u"qt_calendar_monthbutton"_s,
                                   u"productName"_s,     u"productDescription"_s, u"scenarioFolder"_s,
                                   u"accountHeading"_s};
    // The values of a record's pairs carry the names of their fields; the captions carry none.
    bool isValue = false;
    for (const QString& pairs : QStringList{u"summaryTab"_s, u"invoiceTab"_s, u"mailTab"_s, u"supportCaseTab"_s}) {
        const auto* tab = widget->window()->findChild<QWidget*>(pairs);
        isValue = isValue || (qobject_cast<const QLabel*>(widget) && !widget->objectName().isEmpty() && tab &&
                              tab->isAncestorOf(widget));
    }
    return names.contains(widget->objectName()) || isValue;
}

/// What stands outside the brackets of the pseudo-language, numbers and signs aside.
QString untranslated(QString text)
{
    static const QRegularExpression markup(u"<[^>]*>"_s);
    static const QRegularExpression letters(u"\\p{L}{2,}"_s);
    // A moment, and the name that a mapping gives its input.
    static const QRegularExpression data(u"^(\\d{1,2} \\p{L}{3} \\d{4} \\d\\d:\\d\\d UTC|orders)$"_s);
    if (data.match(text).hasMatch())
        return {};
    text.remove(markup);
    QString outside;
    int depth = 0;
    for (const QChar c : std::as_const(text)) {
        depth += c == u'[' ? 1 : 0;
        if (depth == 0)
            outside += c;
        depth -= c == u']' && depth > 0 ? 1 : 0;
    }
    return letters.match(outside).hasMatch() ? outside : QString();
}

/// The texts of one widget that a person reads there.
QStringList textsOf(const QWidget* widget)
{
    if (holdsData(widget))
        return {};
    QStringList texts{widget->toolTip()};
    if (widget->isWindow() && qobject_cast<const QDialog*>(widget))
        texts << widget->windowTitle();
    if (auto* label = qobject_cast<const QLabel*>(widget))
        texts << label->text();
    else if (auto* button = qobject_cast<const QAbstractButton*>(widget))
        texts << button->text();
    else if (auto* box = qobject_cast<const QGroupBox*>(widget))
        texts << box->title();
    else if (auto* edit = qobject_cast<const QLineEdit*>(widget))
        texts << edit->placeholderText();
    else if (auto* text = qobject_cast<const QPlainTextEdit*>(widget))
        texts << text->placeholderText();
    if (auto* tabs = qobject_cast<const QTabBar*>(widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab)
            texts << tabs->tabText(tab);
    }
    if (auto* header = qobject_cast<const QHeaderView*>(widget)) {
        for (int section = 0; header->model() && section < header->count(); ++section)
            texts << (header->isSectionHidden(section)
                          ? QString()
                          : header->model()->headerData(section, header->orientation()).toString());
    }
    if (auto* menu = qobject_cast<const QMenu*>(widget)) {
        for (const QAction* action : menu->actions())
            texts << (action->objectName().startsWith(u"language-"_s) ? QString() : action->text());
    }
    return texts;
}

QString told(const QWidget* widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
}

QList<QWidget*> shown(QWidget* root)
{
    QList<QWidget*> all{root};
    for (QWidget* widget : root->findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->window() == root)
            all << widget;
    }
    return all;
}

QStringList untranslatedIn(QWidget* root)
{
    QStringList found;
    for (const QWidget* widget : shown(root)) {
        for (const QString& text : textsOf(widget)) {
            if (!untranslated(text).isEmpty() && !QFileInfo::exists(text))
                found << told(widget) + u": "_s + text;
        }
    }
    return found;
}

/// Labels, buttons and headings that have less room than their text needs.
QStringList clippedIn(QWidget* root)
{
    QStringList found;
    for (const QWidget* widget : shown(root)) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        const bool wraps = label && label->wordWrap();
        const bool speaks = (label && !label->text().isEmpty()) || qobject_cast<const QPushButton*>(widget) ||
                            qobject_cast<const QCheckBox*>(widget) || qobject_cast<const QRadioButton*>(widget);
        if (speaks && !wraps && widget->sizeHint().width() > widget->width() + 1)
            found << u"%1 \"%2\": %3 of %4"_s.arg(told(widget), textsOf(widget).value(1))
                         .arg(widget->width())
                         .arg(widget->sizeHint().width());
        if (wraps && label->heightForWidth(label->width()) > label->height() + 1)
            found << u"%1 \"%2\" is too low"_s.arg(told(widget), label->text());
        const auto* header = qobject_cast<const QHeaderView*>(widget);
        for (int section = 0; header && header->model() && section < header->count(); ++section) {
            const QString text = header->model()->headerData(section, header->orientation()).toString();
            if (!header->isSectionHidden(section) &&
                header->fontMetrics().horizontalAdvance(text) > header->sectionSize(section))
                found << u"%1 heading \"%2\""_s.arg(told(widget->parentWidget()), text);
        }
    }
    return found;
}

} // namespace

void TestPictures::everyRoom_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << u"en"_s << false << QSize(1280, 800);
    QTest::newRow("dark") << u"en"_s << true << QSize(1280, 800);
    QTest::newRow("german") << u"de"_s << false << QSize(1280, 800);
    QTest::newRow("pseudo") << u"pseudo"_s << false << QSize(1280, 800);
    QTest::newRow("small") << u"de"_s << false << QSize(1024, 640);
}

void TestPictures::everyRoom()
{
    QFETCH(QString, language);
    QFETCH(bool, isDark);
    QFETCH(QSize, size);
    const QString folder = qEnvironmentVariable("PODESK_PICTURES");
    Desk desk(language, isDark ? UiSettings::Theme::Dark : UiSettings::Theme::Light, size);
    QStringList faults;
    QImage before;
    int number = 0;
    for (const Room& room : rooms()) {
        QWidget* widget = room.enter(desk);
        QVERIFY2(widget, qPrintable(room.name));
        const QImage picture = desk.settled(widget);
        const QString name = u"%1-%2-%3"_s.arg(QString::fromLatin1(QTest::currentDataTag()))
                                 .arg(++number, 2, 10, QChar(u'0'))
                                 .arg(room.name);
        if (!folder.isEmpty())
            QVERIFY(picture.save(QDir(folder).filePath(name + u".png"_s)));
        QStringList here;
        if (picture.isNull() || picture == before)
            here << u"the same picture as before"_s;
        before = picture;
        if (widget->width() > size.width() || widget->height() > size.height() ||
            (widget != desk.window() && (widget->width() > 1024 || widget->height() > 640) &&
             !qobject_cast<QMenu*>(widget)))
            here << u"too large: %1 x %2"_s.arg(widget->width()).arg(widget->height());
        if (language == "pseudo"_L1)
            here << untranslatedIn(widget);
        if (size.width() == 1024)
            here << clippedIn(widget);
        for (const QString& fault : std::as_const(here))
            faults << room.name + u": "_s + fault;
        leave(desk);
    }
    // Qt Test cuts a long message off.
    for (const QString& fault : std::as_const(faults))
        qWarning().noquote() << fault;
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

int main(int argc, char** argv)
{
    return runOnScreen(argc, argv, [&] {
        TestPictures test;
        return QTest::qExec(&test, argc, argv);
    });
}

#include "tst_pictures.moc"
