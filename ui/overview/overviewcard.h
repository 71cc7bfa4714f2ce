// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/overviewwords.h"

#include <QtWidgets/QAbstractButton>

namespace podesk {

/// A number that needs someone, with its words; pressed, it opens the rows it counts.
class OverviewCardButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit OverviewCardButton(QWidget* parent = nullptr);
    void setCard(const OverviewCard& card);
    const OverviewCard& card() const { return m_card; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QFont numberFont() const;
    void paintGround(QPainter& painter, Tone tone) const;

    OverviewCard m_card;
    CardWords m_words;
};

} // namespace podesk
