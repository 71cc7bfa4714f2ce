// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/purchaseorder.h"

#include <QtWidgets/QFrame>

class QButtonGroup;
class QGridLayout;
class QLabel;

namespace podesk {

/// Both values of each field that two people changed at once, and the choice between them; nothing is chosen
/// beforehand.
class ConflictPanel : public QFrame
{
    Q_OBJECT
public:
    /// A field that two people changed, with what each wrote.
    struct Rival
    {
        QString name;    ///< of the field, for object names
        QString heading; ///< as the reader knows it
        QString yours;
        QString theirs;
    };

    explicit ConflictPanel(QWidget* parent = nullptr);

    /// False, and nothing shown, when there are none.
    bool ask(const QString& question, const QList<Rival>& rivals);
    bool takesYours(const QString& name) const;

    /// Fields where `theirs` differs both from what was loaded and from `yours`. False, and nothing shown, when there
    /// are none.
    bool ask(const PurchaseOrderHeader& base, const PurchaseOrderHeader& yours, const PurchaseOrderHeader& theirs,
             const QString& who);
    bool isAsking() const { return !isHidden(); }
    bool isDecided() const;
    /// `theirs` with the fields that were changed here or chosen here taken from `yours`.
    PurchaseOrderHeader merged() const;
    QStringList fieldNames() const;

Q_SIGNALS:
    void decided();

private:
    QLabel* m_title;
    QGridLayout* m_grid;
    QList<std::pair<QString, QButtonGroup*>> m_choices;
    PurchaseOrderHeader m_base;
    PurchaseOrderHeader m_yours;
    PurchaseOrderHeader m_theirs;
};

} // namespace podesk
