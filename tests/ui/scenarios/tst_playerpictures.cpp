// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/scenarios/playfixture.h"
#include "ui/common/theme.h"
#include "ui/words/language.h"

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;
using Phase = PlayDirector::Phase;

/// The player in each look: at a screen of 1024 x 640, and presented at 1280 x 720. With PODESK_PICTURES set to a
/// folder each is saved there, to be looked at.
class TestPlayerPictures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRoom_data();
    void everyRoom();
    void cleanup() { applyTextSize(100); }

private:
    words::Language m_language;
};

namespace {

/// Labels and buttons that have less room than their text needs, and what is wider than an area without a scroll bar.
QStringList clipped(QWidget* root)
{
    QStringList found;
    for (const QWidget* widget : root->findChildren<QWidget*>()) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QPushButton*>(widget);
        const QString text = label ? label->text() : button ? button->text() : QString();
        if (!widget->isVisible() || text.isEmpty() || widget->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
            continue;
        const bool wraps = label && label->wordWrap();
        const bool isLow = wraps && label->heightForWidth(label->width()) > label->height() + 1;
        if ((!wraps && widget->width() + 1 < widget->sizeHint().width()) || isLow)
            found << u"%1, %2 x %3 of %4 x %5: %6"_s.arg(widget->objectName())
                         .arg(widget->width())
                         .arg(widget->height())
                         .arg(widget->sizeHint().width())
                         .arg(isLow ? label->heightForWidth(label->width()) : widget->sizeHint().height())
                         .arg(text);
    }
    for (const auto* area : root->findChildren<QScrollArea*>()) {
        if (area->isVisible() && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff &&
            area->widget()->width() > area->viewport()->width())
            found << u"%1 shows %2 of %3"_s.arg(area->objectName())
                         .arg(area->viewport()->width())
                         .arg(area->widget()->width());
    }
    return found;
}

} // namespace

void TestPlayerPictures::everyRoom_data()
{
    QTest::addColumn<QString>("room");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isDark");
    for (const char* room : {"told", "question", "outcome", "practise", "branches", "present", "present-outcome"}) {
        for (const auto& [language, dark] :
             {std::pair("en", false), std::pair("en", true), std::pair("de", false), std::pair("pseudo", false)})
            QTest::addRow("%s-%s%s", room, language, dark ? "-dark" : "") << room << language << dark;
    }
}

void TestPlayerPictures::everyRoom()
{
    QFETCH(QString, room);
    QFETCH(QString, language);
    QFETCH(bool, isDark);
    applyTheme(isDark ? UiSettings::Theme::Dark : UiSettings::Theme::Light);
    if (!m_language.install(language))
        QSKIP("skipped: the catalogue is not there");
    const bool isPresented = room.startsWith(u"present"_s);
    // The pseudo-language is longer than any that people read; it has the room that the other pictures give it.
    const bool isPseudo = QByteArrayView(QTest::currentDataTag()).endsWith("pseudo");
    const QSize size = isPresented ? QSize(1280, 720) : isPseudo ? QSize(1280, 800) : QSize(1024, 640);
    PlayFixture f(shipped(suspended),
                  room == "practise"_L1 ? ScenarioPlayer::Mode::Practise : ScenarioPlayer::Mode::Watch, {}, size);
    if (isPresented) {
        f.player.presentation()->setOn(true);
        f.player.showNormal(); // the screen of a test is not the projector's
        f.player.resize(size);
    }
    QWidget* shown = &f.player;
    if (room == "question"_L1 || room.contains(u"outcome"_s) || room == "branches"_L1)
        f.director()->jump(room == "question"_L1 ? 1 : 2, room == "question"_L1);
    QVERIFY(f.settled());
    if (room == "question"_L1) {
        named<QRadioButton>(&f.player, "answer2")->click();
        press(&f.player, "checkAnswer");
        press(&f.player, "askHint");
    }
    if (room == "branches"_L1) {
        f.director()->beginBranch(u"Active at once"_s);
        (void)f.play()->client()->run(ChangeStatus{{OrderRef{{}, u"PO-77"_s, {}, 0}}, Status::Active}).result();
        f.director()->endBranch();
        QVERIFY(f.reaches(Phase::Told, 2));
        press(&f.player, "showBranches");
        shown = named<QWidget>(&f.player, "branchesDialog");
    }
    // What a step shows is asked for piece by piece; it is there when nothing changes any more.
    QImage before;
    QImage picture = shown->grab().toImage();
    for (int look = 0; look < 60 && (look < 4 || picture != before); ++look) {
        before = picture;
        QTest::qWait(60);
        (void)f.play()->client()->facts().result();
        picture = shown->grab().toImage();
    }
    if (const QString folder = qEnvironmentVariable("PODESK_PICTURES"); !folder.isEmpty())
        QVERIFY(picture.save(
            QDir(folder).filePath(u"player-"_s + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s)));
    QVERIFY2(shown->width() <= size.width() && shown->height() <= size.height(),
             qPrintable(u"%1 x %2"_s.arg(shown->width()).arg(shown->height())));
    const QStringList found = clipped(shown);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u" | "_s)));
}

QTEST_MAIN(TestPlayerPictures)
#include "tst_playerpictures.moc"
