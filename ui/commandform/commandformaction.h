// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QAction>

namespace podesk {

class CommandRunner;

/// "Run command...": goes wherever the pages of a workspace go.
class CommandFormAction : public QAction
{
    Q_OBJECT
public:
    CommandFormAction(CommandRunner* runner, QWidget* view);
    void retranslate();
};

} // namespace podesk
