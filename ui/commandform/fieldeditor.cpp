// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandform/fieldeditor.h"

#include "ui/commandform/choiceeditor.h"
#include "ui/commandform/listeditor.h"
#include "ui/commandform/objecteditor.h"
#include "ui/commandform/plaineditors.h"
#include "ui/commandform/tableeditor.h"

namespace podesk {

using namespace Qt::StringLiterals;
using Kind = forms::Form::Kind;

QString FieldPlace::objectName(const QString& part) const
{
    const QString whole = u"field"_s + QString(pointer).replace(u'/', u'-');
    return part.isEmpty() ? whole : whole + u'-' + part;
}

FieldEditor* makeFieldEditor(const forms::Form& asked, const FieldPlace& place, QWidget* parent)
{
    const forms::Form form = forms::resolvedForm(asked);
    if (form.isWords())
        return new WordsEditor(form, place, parent);
    switch (form.kind) {
    case Kind::Flag:
        return new FlagEditor(place, parent);
    case Kind::Month:
        return new MonthEditor(place, parent);
    case Kind::Null:
    case Kind::Word:
        return new FixedEditor(form, place, parent);
    case Kind::Object:
        return new ObjectEditor(form, place, parent);
    case Kind::Choice:
        return new ChoiceEditor(form, place, parent);
    case Kind::List:
        if (TableEditor::fits(form))
            return new TableEditor(form, place, parent);
        return new ListEditor(form, place, parent);
    case Kind::Text:
        if (LongTextEditor::fits(place))
            return new LongTextEditor(place, parent);
        break;
    default:
        break;
    }
    return new LineEditor(form, place, parent);
}

} // namespace podesk
