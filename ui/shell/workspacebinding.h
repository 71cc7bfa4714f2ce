// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QToolBar;

namespace podesk {

class ShellActions;
class WorkspaceView;

/// What the open workspace brings into the window's menus and tool bar, where the window's actions lead in it, and what
/// it says about them: who acts, the billing integration, what they may not do, what lies ahead. Ends with the view.
void bindWorkspace(WorkspaceView& view, ShellActions& actions, QToolBar& bar);

/// What a purchase has made is shown where it lives.
void bindCheckout(WorkspaceView& view);

} // namespace podesk
