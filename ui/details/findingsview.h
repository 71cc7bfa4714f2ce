// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/importreport.h"

#include <QtWidgets/QWidget>

class QLabel;

namespace podesk {

class FindingsModel;
class PlainTable;

/// What an import left out: a table by file, line and field, the current finding in full below it, and a way to copy
/// all.
class FindingsView : public QWidget
{
    Q_OBJECT
public:
    explicit FindingsView(QWidget* parent = nullptr);
    void setFindings(const QList<ImportReport::Finding>& findings);

private:
    FindingsModel* m_model;
    PlainTable* m_table;
    QLabel* m_sentence;
};

} // namespace podesk
