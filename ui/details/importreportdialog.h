// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/importreport.h"

#include <QtWidgets/QDialog>

namespace podesk {

/// The figures of a report in sentences, one a line. `isTrial`: a check that wrote nothing.
QString importFigures(const ImportReport& report, bool isTrial);

/// What an import read, took in and left out, to look at again once its own dialog is closed.
class ImportReportDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ImportReportDialog(const ImportReport& report, QWidget* parent = nullptr);
};

} // namespace podesk
