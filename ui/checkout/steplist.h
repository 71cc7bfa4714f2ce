// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;

namespace podesk {

/// The numbered steps at the side of a wizard; the current one is bold and says so to those who listen.
class StepList : public QWidget
{
    Q_OBJECT
public:
    explicit StepList(const QStringList& names, QWidget* parent = nullptr);
    void setCurrent(int step);

private:
    QList<QLabel*> m_labels;
};

} // namespace podesk
