// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

namespace podesk {

/// Asks what a checkpoint or branch is to be called: anything that is not taken.
class MarkNameDialog : public QDialog
{
    Q_OBJECT
public:
    MarkNameDialog(const QString& title, const QString& explanation, const QString& proposal, const QStringList& taken,
                   QWidget* parent = nullptr);

Q_SIGNALS:
    void named(const QString& name);
};

} // namespace podesk
