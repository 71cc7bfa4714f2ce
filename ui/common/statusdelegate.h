// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vocabulary.h"
#include "ui/common/celldelegate.h"
#include "ui/common/theme.h"

namespace podesk {

Tone toneOf(Status status);
/// The status's own shape (tick, bars, clock, clock with bars), so that colour is never the only sign.
void paintStatusShape(QPainter* painter, const QRectF& square, Status status, const QColor& colour);
/// The same as an icon, for labels and buttons.
QIcon statusIcon(Status status, const QPalette& palette);

/// A status cell: shape, word, colour. Reads the stable word ("suspended") from the role it is given.
class StatusDelegate : public CellDelegate
{
    Q_OBJECT
public:
    StatusDelegate(int wordRole, int dimmedRole, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_wordRole;
};

} // namespace podesk
