// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/agreementviews.h"
#include "ui/details/commanddialog.h"
#include "ui/details/plainrowsmodel.h"

class QFormLayout;
class QLabel;
class QLineEdit;

namespace podesk {

class DryRun;
class HintedField;
class PlainRowsTab;

/// A form about one agreement that ends in one command. Whatever stands in it is tried out as one types: what the
/// command would do stands below, what it would be refused for beside the field or, where it is about none, above the
/// buttons.
class AgreementDialog : public CommandDialog
{
    Q_OBJECT
public:
    AgreementDialog(CommandRunner* runner, const AgreementView& view, const QString& name, QWidget* parent);
    /// With other columns than those of documents in the table of what happens.
    AgreementDialog(CommandRunner* runner, const AgreementView& view, const QString& name,
                    const QList<PlainRowsModel::Column>& columns, QWidget* parent);

protected:
    /// The command as it stands in the form, or what is still missing for it.
    struct Wanted
    {
        std::optional<Command> command;
        QString obstacle = {};
    };
    virtual Wanted wanted() const = 0;
    /// What a dry run has shown, in sentences. The documents that it makes stand in a table of their own.
    virtual QString effectOf(const CommandOutcome& outcome) const;
    /// The agreement was changed by another hand.
    virtual void changedElsewhere() {}
    bool isDirty() const override { return m_isTyped; }
    void perform() override;
    void refusedWith(const CommandOutcome& outcome) override;

    /// A row of the form, and the name of the command's field that it fills: refusals about that stand beside it.
    HintedField* addRow(const QString& label, QWidget* edit, const QString& field);
    /// The same for an edit that brings its label along.
    HintedField* addWide(QWidget* edit, const QString& field);
    /// A field for an amount in the agreement's currency; its text as files have it, nothing while it is none.
    QLineEdit* addAmount(const QString& label);
    std::optional<QString> amount() const;
    static QString amountNeeded();
    void setSubject(const QString& text);
    /// Something was typed or chosen: asks anew what would happen.
    void typed();
    /// The same without anyone having typed.
    void ask();
    const AgreementView& view() const { return m_view; }
    PlainRowsTab* documents() const { return m_documents; }
    /// Reads the agreement again, and tells by changedElsewhere().
    void reload();
    /// Instead of the documents that the dry run names.
    virtual void showDocuments(const CommandOutcome& outcome);

private:
    void show(const CommandOutcome& outcome);
    void showRefusal(const Error& refusal);

    AgreementView m_view;
    DryRun* m_dryRun;
    QLabel* m_subject;
    QFormLayout* m_form;
    QLabel* m_effect;
    PlainRowsTab* m_documents;
    QLineEdit* m_amount = nullptr;
    QHash<QString, HintedField*> m_rows;
    bool m_isTyped = false;
    bool m_isSubmitted = false; ///< what changes now is our own doing
};

} // namespace podesk
