// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandform/commandformaction.h"

#include "ui/commandform/commandformdialog.h"

#include <QtWidgets/QWidget>

namespace podesk {

using namespace Qt::StringLiterals;

CommandFormAction::CommandFormAction(CommandRunner* runner, QWidget* view) : QAction(view)
{
    setObjectName(u"runCommand"_s);
    setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    connect(this, &QAction::triggered, view, [runner, view] { openDialog<CommandFormDialog>(runner, view->window()); });
    retranslate();
}

void CommandFormAction::retranslate()
{
    setText(tr("&Run command..."));
    setToolTip(tr("Runs any command there is, said in a form or as JSON (%1)")
                   .arg(shortcut().toString(QKeySequence::NativeText)));
    setStatusTip(toolTip());
    setWhatsThis(toolTip());
}

} // namespace podesk
