// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

namespace podesk {

/// A frame around the widget that the player is about to use, with what it does in words, for eyes and screen readers.
/// Lies over the widget's window, lets the mouse through, follows it where it goes.
class TouchOutline : public QObject
{
    Q_OBJECT
public:
    explicit TouchOutline(QObject* parent = nullptr);
    ~TouchOutline() override;
    void show(QWidget* target, const QString& spoken);
    void hide();
    /// Null while none is shown.
    QWidget* target() const { return m_target; }
    QWidget* frame() const { return m_frame; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    QPointer<QWidget> m_target;
    QPointer<QWidget> m_frame; ///< goes with the window that it lies over
};

} // namespace podesk
