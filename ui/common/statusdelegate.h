// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vocabulary.h"
#include "ui/common/celldelegate.h"
#include "ui/common/theme.h"

namespace podesk {

Tone toneOf(Status status);
/// What tells it from its neighbours where it is an area, without a colour: suspended ones are hatched.
Qt::BrushStyle patternOf(Status status);
/// The status's own shape, for labels and buttons.
QIcon statusIcon(Status status, const QPalette& palette);

/// A cell of a status, an outcome or a case: shape, word, colour. Reads the stable word ("suspended") of a list's field
/// from the role it is given.
class StatusDelegate : public CellDelegate
{
    Q_OBJECT
public:
    StatusDelegate(const QString& field, int wordRole, int dimmedRole, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QString m_field;
    int m_wordRole;
};

} // namespace podesk
