// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engineclient.h"

#include <QtWidgets/QDialog>

class QBoxLayout;
class QListWidget;

namespace podesk {

class CommandRunner;

/// Two checkpoints, or one and the present, side by side, and everything that is not the same at both.
class CompareDialog : public QDialog
{
    Q_OBJECT
public:
    explicit CompareDialog(CommandRunner* runner, QWidget* parent = nullptr);
    ~CompareDialog() override;

private:
    void build();
    QListWidget* addList(QBoxLayout* across, const QString& name, const QString& caption);
    void load();
    void fill(const QList<Checkpoint>& checkpoints, Instant now);
    void compare();
    void showComparison(const Result<Comparison>& comparison);
    void copy();
    void exportRows();
    void write(const QString& path);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace podesk
