// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/details/dialogfixture.h"
#include "ui/commandform/commandformdialog.h"
#include "ui/commandform/formwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace podesk;
using namespace podesk::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = forms::Form::Kind;

/// Makes a value of a form: with every member or with the needed ones alone, and of several alternatives the asked for.
class Sampling
{
public:
    Sampling(bool isWhole, int alternative) : m_isWhole(isWhole), m_alternative(alternative) {}

    QJsonValue of(const forms::Form& asked) const
    {
        const forms::Form form = forms::resolvedForm(asked);
        switch (form.kind) {
        case Kind::Integer:
            return 3;
        case Kind::Flag:
            return true;
        case Kind::Null:
            return QJsonValue::Null;
        case Kind::Amount:
            return u"1234.50"_s;
        case Kind::Month:
            return u"2025-05"_s;
        case Kind::Day:
            return u"2025-05-10"_s;
        case Kind::Time:
            return u"2025-05-10T09:00Z"_s;
        case Kind::Word:
            return form.text;
        case Kind::List:
            return QJsonArray{of(form.parts.first()), of(form.parts.first())};
        case Kind::Object:
            return object(form.members);
        case Kind::Choice:
            return of(form.parts.at(m_alternative % form.parts.size()));
        default:
            return u"Text"_s;
        }
    }

    QJsonObject object(const QList<forms::FormMember>& members) const
    {
        QJsonObject object;
        for (const forms::FormMember& member : members) {
            if (m_isWhole || !member.isOptional)
                object.insert(member.name, of(member.form));
        }
        return object;
    }

    QJsonObject command(const CommandDefinition& definition) const
    {
        QList<forms::FormMember> members;
        for (const CommandField& field : definition.fields)
            members.append({QString(field.name), !field.required, forms::formFromNotation(QString(field.form))});
        QJsonObject command = object(members);
        command.insert(u"command"_s, QString(definition.name));
        return command;
    }

private:
    bool m_isWhole;
    int m_alternative;
};

/// Every name and every word that a form asks for.
void collect(const forms::Form& asked, const QString& field, QSet<QString>& names,
             QSet<std::pair<QString, QString>>& words)
{
    const forms::Form form = forms::resolvedForm(asked);
    if (form.kind == Kind::Word)
        words.insert({field, form.text});
    for (const forms::FormMember& member : form.members) {
        names.insert(member.name);
        collect(member.form, member.name, names, words);
    }
    for (const forms::Form& part : form.parts)
        collect(part, field, names, words);
}

std::unique_ptr<CommandFormDialog> opened(DialogFixture& f)
{
    auto dialog = std::make_unique<CommandFormDialog>(&f.runner, nullptr);
    dialog->show();
    dialog->activateWindow();
    if (!QTest::qWaitForWindowActive(dialog.get()))
        qFatal("The dialog does not become active");
    return dialog;
}

QJsonObject adding(const QString& name)
{
    return {{u"command"_s, u"add-organization"_s}, {u"name"_s, name}};
}

} // namespace

/// Every command can be said in a form that is made of its definition.
class TestCommandForm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysEveryCommand_data();
    void saysEveryCommand();
    void namesEveryFieldAndWord();
    void problemsStandBesideTheirFields();
    void whatIsWrongIsSaidOnce();
    void aRefusalIsAnAnswer();
    void aDryRunWritesNothing();
    void pastedJsonRuns();
    void unreadableJsonCannotBeRun();
    void whatIsNotTickedIsNotSaid();
    void beginsAtTheFieldsAndNeedsThem();
};

void TestCommandForm::saysEveryCommand_data()
{
    QTest::addColumn<QJsonObject>("command");
    constexpr int mostAlternatives = 3;
    for (const CommandDefinition& definition : commandDefinitions()) {
        QTest::addRow("%s, needed", definition.name.data()) << Sampling(false, 0).command(definition);
        for (int alternative = 0; alternative < mostAlternatives; ++alternative) {
            QTest::addRow("%s, whole, %d", definition.name.data(), alternative)
                << Sampling(true, alternative).command(definition);
        }
    }
}

void TestCommandForm::saysEveryCommand()
{
    QFETCH(QJsonObject, command);
    static DialogFixture f; // nothing is run in it
    CommandFormDialog dialog(&f.runner, nullptr);
    dialog.setCommand(command);
    QCOMPARE(dialog.command(), command);
    // And there and back again as text.
    auto* tabs = named<QTabWidget>(&dialog, "commandTabs");
    tabs->setCurrentIndex(1);
    QCOMPARE(dialog.command(), command);
    tabs->setCurrentIndex(0);
    QCOMPARE(dialog.command(), command);
}

void TestCommandForm::namesEveryFieldAndWord()
{
    QSet<QString> names;
    QSet<std::pair<QString, QString>> words;
    for (const CommandDefinition& definition : commandDefinitions()) {
        for (const CommandField& field : definition.fields) {
            names.insert(QString(field.name));
            collect(forms::formFromNotation(QString(field.form)), QString(field.name), names, words);
        }
    }
    QStringList nameless;
    for (const QString& name : names) {
        if (formwords::fieldName(name) == name)
            nameless << name;
    }
    for (const auto& [field, word] : words) {
        if (field != "edition"_L1 && formwords::word(field, word) == word)
            nameless << field + u':' + word;
    }
    nameless.sort();
    QCOMPARE(nameless, QStringList());
}

void TestCommandForm::problemsStandBesideTheirFields()
{
    DialogFixture f;
    const auto dialog = opened(f);
    dialog->setCommand({{u"command"_s, u"advance-clock"_s}, {u"to"_s, u"2030-01-01"_s}});
    auto* field = named<QLineEdit>(dialog.get(), "field-to");
    QVERIFY(button(dialog.get(), "verb")->isEnabled());
    typeOver(field, u"tomorrow"_s);
    QVERIFY(!button(dialog.get(), "verb")->isEnabled());
    QVERIFY(hintOf(field).contains(u"tomorrow"_s));
    typeOver(field, u"2031-01-01"_s);
    QVERIFY(button(dialog.get(), "verb")->isEnabled());
    QVERIFY(!hintOf(field).contains(u"tomorrow"_s));
}

void TestCommandForm::whatIsWrongIsSaidOnce()
{
    DialogFixture f;
    const auto dialog = opened(f);
    dialog->setCommand({{u"command"_s, u"advance-clock"_s}, {u"to"_s, u"tomorrow"_s}});
    auto* obstacle = named<QLabel>(dialog.get(), "obstacle");
    QCOMPARE(hintOf(named<QLineEdit>(dialog.get(), "field-to")),
             u"To cannot be “tomorrow”. Allowed: a time such as 2026-07-31 or 2026-07-31T09:30Z."_s);
    QVERIFY(obstacle->isVisible());
    QVERIFY2(!obstacle->text().contains(u"tomorrow"_s), qPrintable(obstacle->text()));
    // As text there is no field that it could stand beside.
    named<QTabWidget>(dialog.get(), "commandTabs")->setCurrentIndex(1);
    QVERIFY2(obstacle->text().contains(u"tomorrow"_s), qPrintable(obstacle->text()));
}

void TestCommandForm::aRefusalIsAnAnswer()
{
    DialogFixture f;
    const PurchaseOrder order = anOrder(u"PO-1"_s);
    f.add(order);
    const auto dialog = opened(f);
    dialog->setCommand(commandToJson(CreatePurchaseOrder{{}, order}));
    QVERIFY(button(dialog.get(), "verb")->isEnabled());
    const QSignalSpy finished(&f.runner, &CommandRunner::finished);
    press(dialog.get(), "verb");
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(dialog->isVisible());
    QTRY_VERIFY(!hintOf(named<QWidget>(dialog.get(), "field-order-number")).isEmpty());
}

void TestCommandForm::aDryRunWritesNothing()
{
    DialogFixture f;
    const auto dialog = opened(f);
    dialog->setCommand(adding(u"Birch Group"_s));
    const qint64 before = f.workspace.facts().position;
    press(dialog.get(), "dryRun");
    auto* verdict = named<QLabel>(dialog.get(), "commandVerdict");
    QTRY_VERIFY(!verdict->text().isEmpty());
    QCOMPARE(f.workspace.facts().position, before);
    QVERIFY(f.workspace.facts().organizations.isEmpty());
}

void TestCommandForm::pastedJsonRuns()
{
    DialogFixture f;
    const auto dialog = opened(f);
    named<QTabWidget>(dialog.get(), "commandTabs")->setCurrentIndex(1);
    named<QPlainTextEdit>(dialog.get(), "commandJson")
        ->setPlainText(QString::fromUtf8(QJsonDocument(adding(u"Cedar Group"_s)).toJson()));
    press(dialog.get(), "verb");
    QTRY_VERIFY(!dialog->isVisible());
    QCOMPARE(f.workspace.facts().organizations.size(), 1);
}

void TestCommandForm::unreadableJsonCannotBeRun()
{
    DialogFixture f;
    const auto dialog = opened(f);
    named<QTabWidget>(dialog.get(), "commandTabs")->setCurrentIndex(1);
    auto* json = named<QPlainTextEdit>(dialog.get(), "commandJson");
    for (const QString& text :
         {u"{\"command\": "_s, u"[]"_s, u"{\"command\": \"fly\"}"_s, u"{\"command\": \"undo\", \"twice\": true}"_s}) {
        json->setPlainText(text);
        QVERIFY2(!button(dialog.get(), "verb")->isEnabled(), qPrintable(text));
    }
    json->setPlainText(u"{\"command\": \"undo\"}"_s);
    QVERIFY(button(dialog.get(), "verb")->isEnabled());
}

/// A number that was given and left empty is not the same as none (R17).
void TestCommandForm::whatIsNotTickedIsNotSaid()
{
    DialogFixture f;
    const auto dialog = opened(f);
    dialog->setCommand({{u"command"_s, u"subscribe"_s}, {u"offer"_s, u"northlight-1y"_s}});
    QVERIFY(!dialog->command().contains(u"poNumber"_s));
    named<QCheckBox>(dialog.get(), "field-poNumber-given")->click();
    QVERIFY(named<QComboBox>(dialog.get(), "field-poNumber-choice")->isVisible());
    QCOMPARE(dialog->command().value(u"poNumber"_s), QJsonValue(QString()));
}

/// A space or Enter on an untouched form runs nothing, and Tab leads through the fields to the buttons.
void TestCommandForm::beginsAtTheFieldsAndNeedsThem()
{
    DialogFixture f;
    const auto dialog = opened(f);
    auto* choice = named<QComboBox>(dialog.get(), "commandChoice");
    QCOMPARE(QApplication::focusWidget(), choice);
    choice->setCurrentIndex(choice->findData(u"add-organization"_s));
    QVERIFY(!button(dialog.get(), "verb")->isEnabled());
    QVERIFY(button(dialog.get(), "verb")->toolTip().contains(formwords::fieldName(u"name"_s)));
    QVERIFY(!button(dialog.get(), "dryRun")->isEnabled());
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Tab);
    auto* name = named<QLineEdit>(dialog.get(), "field-name");
    QCOMPARE(QApplication::focusWidget(), name);
    QTest::keyClicks(name, u"Birch Group"_s);
    QVERIFY(button(dialog.get(), "verb")->isEnabled());
    QStringList order;
    for (int i = 0; i < 12 && QApplication::focusWidget()->objectName() != "verb"_L1; ++i) {
        order << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(QApplication::focusWidget()->objectName(), u"verb"_s);
    QVERIFY2(order.indexOf(u"field-name"_s) < order.indexOf(u"dryRun"_s), qPrintable(order.join(u' ')));
}

QTEST_MAIN(TestCommandForm)
#include "tst_commandform.moc"
