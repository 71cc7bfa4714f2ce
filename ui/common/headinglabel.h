// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QLabel>

namespace podesk {

/// A heading: bold, larger than the text around it by a factor, at every text size.
class HeadingLabel : public QLabel
{
    Q_OBJECT
public:
    HeadingLabel(double factor, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void adapt();

    double m_factor;
};

} // namespace podesk
