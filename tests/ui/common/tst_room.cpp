// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/cardpainter.h"
#include "ui/common/foldinglayout.h"
#include "ui/common/statusdelegate.h"
#include "ui/common/windowsize.h"

#include <QTest>
#include <QtWidgets>

using namespace podesk;
using namespace Qt::StringLiterals;

/// What windows, columns, cards and cells make of the room that there is.
class TestRoom : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void windowsStayOnTheirScreen_data();
    void windowsStayOnTheirScreen();
    void columnsFoldWhereTheyDoNotFit();
    void aHiddenColumnNeedsNoRoom();
    void cardsStandBesideEachOther();
    void aSelectedWordIsLight_data();
    void aSelectedWordIsLight();
    void rightAlignedTextKeepsAway();
};

namespace {

constexpr int wordRole = Qt::UserRole + 2;

/// How the cell is painted, in colours that nothing else has.
QImage painted(const QAbstractItemDelegate& delegate, const QModelIndex& index, bool isSelected)
{
    QImage image(200, 24, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    option.state = QStyle::State_Enabled | QStyle::State_Active;
    option.state.setFlag(QStyle::State_Selected, isSelected);
    option.showDecorationSelected = true;
    option.palette.setColor(QPalette::Text, Qt::red);
    option.palette.setColor(QPalette::Highlight, Qt::blue);
    option.palette.setColor(QPalette::HighlightedText, Qt::green);
    delegate.paint(&painter, option, index);
    return image;
}

bool hasMuchOf(const QImage& image, int red, int green)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            found +=
                colour.blue() < 100 && std::abs(colour.red() - red) < 100 && std::abs(colour.green() - green) < 100;
        }
    }
    return found > 5;
}

} // namespace

void TestRoom::windowsStayOnTheirScreen_data()
{
    QTest::addColumn<QSize>("first");
    QTest::addColumn<QSize>("remembered"); // invalid: nothing is
    QTest::newRow("first") << QSize(5000, 4000) << QSize();
    QTest::newRow("remembered") << QSize(300, 200) << QSize(5000, 4000);
    QTest::newRow("small enough") << QSize(300, 200) << QSize();
}

void TestRoom::windowsStayOnTheirScreen()
{
    QFETCH(QSize, first);
    QFETCH(QSize, remembered);
    QByteArray geometry;
    if (remembered.isValid()) {
        QWidget before;
        before.resize(remembered);
        geometry = before.saveGeometry();
    }
    QWidget window;
    openWithinScreen(&window, first, geometry);
    const QRect screen = window.screen()->availableGeometry();
    QVERIFY(window.width() <= screen.width());
    QVERIFY(window.height() < screen.height()); // there is a title bar, too
    if (first.width() < screen.width() && geometry.isEmpty())
        QCOMPARE(window.size(), first);
    if (!geometry.isEmpty())
        QVERIFY(window.width() > first.width());
}

void TestRoom::columnsFoldWhereTheyDoNotFit()
{
    QWidget window;
    auto* layout = new FoldingLayout(150, &window);
    layout->setSpacing(10);
    QList<QWidget*> columns;
    for (int i = 0; i < 3; ++i) {
        columns.append(new QPlainTextEdit);
        columns.last()->setMinimumSize(100, 80);
        layout->addColumn(columns.last(), i == 0 ? 2 : 1);
    }
    const auto give = [&](QSize size) {
        layout->setGeometry(QRect(QPoint(), size));
        return layout->across(size.width() - layout->contentsMargins().left() - layout->contentsMargins().right());
    };
    QCOMPARE(give(QSize(900, 200)), 3);
    QCOMPARE(columns.at(0)->y(), columns.at(2)->y());
    QVERIFY(columns.at(0)->width() > columns.at(1)->width());
    QCOMPARE(give(QSize(360, 300)), 2);
    QCOMPARE(columns.at(0)->y(), columns.at(1)->y());
    QVERIFY(columns.at(2)->y() > columns.at(1)->geometry().bottom());
    QCOMPARE(give(QSize(200, 400)), 1);
    QVERIFY(columns.at(1)->y() > columns.at(0)->geometry().bottom());
    QVERIFY(columns.at(2)->geometry().bottom() < 400);
    QVERIFY(layout->heightForWidth(200) >= 3 * 80 + 2 * 10);
    QVERIFY(layout->heightForWidth(900) < 2 * 80);
    QVERIFY(layout->minimumSize().width() < 150);
}

void TestRoom::aHiddenColumnNeedsNoRoom()
{
    QWidget window;
    auto* layout = new FoldingLayout(150, &window);
    auto* first = new QWidget;
    auto* second = new QWidget;
    layout->addColumn(first, 1);
    layout->addColumn(second, 1);
    QCOMPARE(layout->across(200), 1);
    second->hide();
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setGeometry(QRect(0, 0, 200, 100));
    QCOMPARE(first->geometry(), QRect(0, 0, 200, 100));
}

/// Two fit wherever there is room for two, whatever the width leaves over.
void TestRoom::cardsStandBesideEachOther()
{
    QStandardItemModel model;
    for (int i = 0; i < 40; ++i)
        model.appendRow(new QStandardItem(u"Card"_s));
    QListView view;
    CardPainter::prepare(&view);
    view.setModel(&model);
    view.show();
    const int least = CardPainter::leastSize(view.fontMetrics(), 5).width();
    for (int width = 2 * least + 40; width < 3 * least; width += 1) {
        view.resize(width, 500);
        for (int round = 0; round < 4; ++round) { // a scroll bar may come
            CardPainter::fit(&view, 5);
            QCoreApplication::processEvents();
        }
        const QRect first = view.visualRect(model.index(0, 0));
        const QRect second = view.visualRect(model.index(1, 0));
        QVERIFY2(second.y() == first.y() && second.x() > first.x(), qPrintable(QString::number(width)));
        QVERIFY(2 * view.gridSize().width() > view.viewport()->width() - 4);
    }
}

void TestRoom::aSelectedWordIsLight_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("word");
    QTest::newRow("with a sign") << u"status"_s << u"suspended"_s;
    QTest::newRow("without a sign") << u"result"_s << u"sent"_s;
}

void TestRoom::aSelectedWordIsLight()
{
    QFETCH(QString, field);
    QFETCH(QString, word);
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), u"MMMMMM"_s);
    model.setData(model.index(0, 0), word, wordRole);
    const StatusDelegate delegate(field, wordRole, CellDelegate::neverDimmed);
    const QImage selected = painted(delegate, model.index(0, 0), true);
    QVERIFY(hasMuchOf(selected, 0, 255));
    QVERIFY(!hasMuchOf(selected, 255, 0));
    QVERIFY(!hasMuchOf(selected, 0, 0));
}

void TestRoom::rightAlignedTextKeepsAway()
{
    QStandardItemModel model(1, 2);
    for (int column = 0; column < 2; ++column)
        model.setData(model.index(0, column), u"1234"_s);
    model.setData(model.index(0, 1), int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
    const CellDelegate delegate(CellDelegate::neverDimmed);
    QStyleOptionViewItem option;
    option.fontMetrics = QFontMetrics(QApplication::font());
    option.font = QApplication::font();
    QVERIFY(delegate.sizeHint(option, model.index(0, 1)).width() >
            delegate.sizeHint(option, model.index(0, 0)).width());
}

QTEST_MAIN(TestRoom)
#include "tst_room.moc"
