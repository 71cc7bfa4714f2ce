// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QListWidget>

namespace podesk {

/// The places of a workspace, each with how much is there.
class NavigationList : public QListWidget
{
    Q_OBJECT
public:
    explicit NavigationList(QWidget* parent = nullptr);
    void addPlace(const QString& name, const QString& icon);
    /// `row` as added; `number` is the one of its key, and a place that counts nothing shows no count.
    void setPlace(int row, const QString& text, int number, std::optional<qint64> count);
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeRoom();
};

} // namespace podesk
