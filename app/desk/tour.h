// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace podesk {

class MainWindow;

/// The guided tour: shows the real window and drives it by mouse and keys alone through its main job, a picture and a
/// line a step into `folder`. The process exit code: 0 when every step did what it should.
int runTour(MainWindow& window, const QString& folder);

} // namespace podesk
