// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/purchaseorder.h"
#include "ui/details/rowseditor.h"

namespace podesk {

// Contacts and tags as rows of texts and back, with the wording of their tables: one place for the dialogs and the
// wizard.

RowsEditor::Wording contactWording();
RowsEditor::Wording tagWording();
QList<QStringList> contactRows(const QList<Contact>& contacts);
QList<QStringList> tagRows(const QList<Tag>& tags);
/// Rows that hold nothing at all are left out: an added row that nobody filled in is not a contact.
QList<Contact> contactsOf(const QList<QStringList>& rows);
QList<Tag> tagsOf(const QList<QStringList>& rows);

/// Asks the rules about what stands in the editor and shows each finding at its cell. The first one's sentence; empty
/// for none.
QString reviewContacts(RowsEditor* editor, const Quotas& quotas, const QList<Contact>& before = {});
QString reviewTags(RowsEditor* editor, const Quotas& quotas, const QList<Tag>& before = {});

} // namespace podesk
