// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/formnotation.h"
#include "ui/commandform/choiceeditor.h"
#include "ui/commandform/commandformaction.h"
#include "ui/commandform/fieldeditor.h"
#include "ui/commandform/tableeditor.h"
#include "ui/details/decimaltext.h"
#include "ui/scenarios/routes/acts.h"
#include "ui/scenarios/routes/routes.h"
#include "ui/shell/workspaceview.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtGui/QAction>

namespace podesk {

using namespace Qt::StringLiterals;
using Kind = forms::Form::Kind;

namespace {

class FormRouteWords
{
    Q_DECLARE_TR_FUNCTIONS(podesk::FormRouteWords)
};

/// Goes through a form as its editors are built, and says the value in them.
class Saying
{
public:
    explicit Saying(Acts& acts) : m_acts(acts) {}

    void say(const forms::Form& asked, const FieldPlace& place, const QJsonValue& value)
    {
        const forms::Form form = forms::resolvedForm(asked);
        if (form.isWords()) {
            m_acts.choose(place.objectName(), value.toString());
            return;
        }
        switch (form.kind) {
        case Kind::Flag:
            m_acts.tick(place.objectName(), value.toBool());
            break;
        case Kind::Null:
        case Kind::Word:
            break;
        case Kind::Object:
            object(form, place, value.toObject());
            break;
        case Kind::Choice:
            choice(form, place, value);
            break;
        case Kind::List:
            list(form, place, value.toArray());
            break;
        default:
            m_acts.fill(place.objectName(), typed(form.kind, value));
        }
    }

    void object(const forms::Form& form, const FieldPlace& place, const QJsonObject& value)
    {
        for (const forms::FormMember& member : form.members) {
            if (!value.contains(member.name))
                continue;
            const FieldPlace inner = place.member(member.name);
            if (member.isOptional)
                m_acts.tick(inner.objectName(u"given"_s), true);
            say(member.form, inner, value.value(member.name));
        }
    }

private:
    static QString typed(Kind kind, const QJsonValue& value)
    {
        if (value.isDouble())
            return QString::number(value.toInteger());
        return kind == Kind::Amount ? typedDecimal(value.toString(), QLocale()) : value.toString();
    }

    void choice(const forms::Form& form, const FieldPlace& place, const QJsonValue& value)
    {
        const int alternative = ChoiceEditor::alternativeOf(form, value);
        m_acts.choose(place.objectName(u"choice"_s), alternative);
        say(form.parts.at(alternative), place, value);
    }

    void list(const forms::Form& form, const FieldPlace& place, const QJsonArray& values)
    {
        const forms::Form item = forms::resolvedForm(form.parts.first());
        for (int i = 0; i < values.size(); ++i) {
            if (TableEditor::fits(form)) {
                m_acts.addRow(place.objectName(), cells(item, values.at(i)));
                continue;
            }
            m_acts.press(place.objectName(u"add"_s));
            say(item, place.item(i), values.at(i));
        }
    }

    static QStringList cells(const forms::Form& item, const QJsonValue& value)
    {
        if (item.kind == Kind::Text)
            return {value.toString()};
        QStringList texts;
        for (const forms::FormMember& column : item.members)
            texts.append(value.toObject().value(column.name).toString());
        return texts;
    }

    Acts& m_acts;
};

void openForm(Acts& acts)
{
    QAction* action = acts.stage().view->commandFormAction();
    Act act;
    act.target = [view = acts.stage().view]() -> QWidget* { return view; };
    act.spoken = [action](const QWidget*) {
        return FormRouteWords::tr("Open “%1” (%2).")
            .arg(QString(action->text()).remove(u'&'), action->shortcut().toString(QKeySequence::NativeText));
    };
    act.deed = [hand = acts.stage().hand, action](QWidget* widget) mutable {
        hand.press(widget, action->shortcut()[0]);
        // A window that the desktop does not let come to the front hears no shortcut.
        if (!hand.find(u"commandChoice"_s))
            action->trigger();
    };
    acts.add(act);
}

} // namespace

QList<Act> wayByForm(const Stage& stage, const Command& command)
{
    const QJsonObject value = commandToJson(command);
    const CommandDefinition& definition = definitionOf(command);
    Acts acts(stage);
    openForm(acts);
    acts.choose(u"commandChoice"_s, QString(definition.name));
    Saying saying(acts);
    for (const CommandField& field : definition.fields) {
        if (!value.contains(QString(field.name)))
            continue;
        const FieldPlace place{QString(field.name), u'/' + QString(field.name)};
        if (!field.required)
            acts.tick(place.objectName(u"given"_s), true);
        saying.say(forms::formFromNotation(QString(field.form)), place, value.value(QString(field.name)));
    }
    acts.press(u"verb"_s);
    return acts.take();
}

} // namespace podesk
