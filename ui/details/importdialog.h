// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/commandrunner.h"

#include <QtWidgets/QDialog>

namespace podesk {

/// File > Import: a mapping, a file for each of its inputs, a check that writes nothing, then the import itself with
/// progress and cancel. Findings by file, line and field; rows that are wrong stay out, the others go in.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ImportDialog(CommandRunner* runner, QWidget* parent = nullptr);
    ~ImportDialog() override;
    void reject() override;

Q_SIGNALS:
    /// Something went in; the window may show it.
    void imported(const podesk::ImportReport& report);

private:
    void build();
    void refresh();
    void run(bool dryRun);
    void finish(bool dryRun, const Result<ImportReport>& report);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace podesk
