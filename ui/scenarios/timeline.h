// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSet>
#include <QtWidgets/QSlider>

namespace podesk {

/// Where a play stands among its steps: a dot for each moment between two steps, filled as far as it has come, larger
/// where it is. A click or the arrow keys lead to another moment.
class TimeLine : public QSlider
{
    Q_OBJECT
public:
    explicit TimeLine(QWidget* parent = nullptr);
    void setSteps(qsizetype steps);
    /// Stands there without asking to go there.
    void setDone(qsizetype done);
    /// Steps before which play stops, and steps that were not as expected.
    void setMarks(const QSet<qsizetype>& breaks, const QSet<qsizetype>& faults);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void jumpRequested(qsizetype done);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    double xOf(int moment) const;
    int momentAt(double x) const;
    void describe();

    QSet<qsizetype> m_breaks;
    QSet<qsizetype> m_faults;
    bool m_isSetting = false;
};

} // namespace podesk
