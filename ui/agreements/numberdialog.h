// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agreements/agreementdialog.h"

namespace podesk {

class ConflictPanel;
class NumberEntry;

/// Another purchase order number for a charge that is still to come, or for the usage of months that are not invoiced
/// yet (2026). When somebody else has changed it meanwhile, both values stand there to choose from.
class NumberDialog : public AgreementDialog
{
    Q_OBJECT
public:
    /// `charge`: its number; empty: the usage.
    NumberDialog(CommandRunner* runner, const AgreementView& view, const QString& charge, QWidget* parent = nullptr);

protected:
    Wanted wanted() const override;
    QString effectOf(const CommandOutcome& outcome) const override;
    void changedElsewhere() override;
    void refusedWith(const CommandOutcome& outcome) override;

private:
    /// As it is stored now.
    struct Stored
    {
        rules::ChargeNumber number;
        qint64 revision = 0;
        bool isLinked = false;
    };
    Stored stored() const;
    rules::ChargeNumber entered() const;
    void settle();

    QString m_charge;
    NumberEntry* m_entry;
    ConflictPanel* m_conflict;
    Stored m_base; ///< that the change is made for
};

} // namespace podesk
