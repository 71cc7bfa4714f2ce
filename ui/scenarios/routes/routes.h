// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/commands.h"
#include "ui/scenarios/routes/act.h"

namespace podesk {

struct Stage;

// Ways to carry out a command by the pages, each leaving the records as the command itself would. Nothing: that page
// cannot say all of it.

Way wayToChangeStatus(const Stage& stage, const ChangeStatus& command);
Way wayToDelete(const Stage& stage, const DeletePurchaseOrders& command);
Way wayToCreate(const Stage& stage, const CreatePurchaseOrder& command);
Way wayToEdit(const Stage& stage, const EditPurchaseOrder& command);
Way wayToDuplicate(const Stage& stage, const DuplicatePurchaseOrder& command);
Way wayToRenew(const Stage& stage, const RenewPurchaseOrder& command);
Way wayToAddLine(const Stage& stage, const AddLineItem& command);
Way wayToEditLine(const Stage& stage, const EditLineItem& command);
Way wayToRemoveLines(const Stage& stage, const RemoveLineItems& command);
Way wayToAddContact(const Stage& stage, const AddContact& command);
Way wayToSetContacts(const Stage& stage, const SetContacts& command);
Way wayToSetTags(const Stage& stage, const SetTags& command);
Way wayToSubscribe(const Stage& stage, const Subscribe& command);
Way wayToAdvance(const Stage& stage, const AdvanceClock& command);
Way wayToEnable(const Stage& stage, const EnableIntegration& command);
Way wayToDisable(const Stage& stage, const DisableIntegration& command);
Way wayToOpenCase(const Stage& stage, const OpenSupportCase& command);
Way wayToAnswerCase(const Stage& stage, const AnswerSupportCase& command);
Way wayToUndo(const Stage& stage, const Undo& command);
Way wayToRedo(const Stage& stage, const Redo& command);

/// The form of "Run command...", which says every command there is.
QList<Act> wayByForm(const Stage& stage, const Command& command);
/// By the page that people use for it; nothing where none says it whole, or where the rules refuse it: a page lets
/// nothing through that would be refused.
Way wayByPages(const Stage& stage, const Command& command);

} // namespace podesk
