// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/permissions.h"

#include "core/rules/ruletext.h"

#include <algorithm>
#include <array>

namespace podesk::rules {

using namespace Qt::StringLiterals;

namespace {

constexpr auto billing = "purchase-orders:"_L1;
constexpr auto subscribeAction = "aws-marketplace:Subscribe"_L1;

struct CommandAction
{
    QLatin1StringView command;
    QLatin1StringView action;
};

/// Domain.md 4.1 and 4.2; the role of the integration is made and deleted by IAM's own actions.
constexpr std::array table{
    CommandAction{"create-purchase-order"_L1, "purchase-orders:AddPurchaseOrder"_L1},
    CommandAction{"edit-purchase-order"_L1, "purchase-orders:UpdatePurchaseOrder"_L1},
    CommandAction{"duplicate-purchase-order"_L1, "purchase-orders:GetPurchaseOrder"_L1},
    CommandAction{"duplicate-purchase-order"_L1, "purchase-orders:AddPurchaseOrder"_L1},
    CommandAction{"renew-purchase-order"_L1, "purchase-orders:UpdatePurchaseOrder"_L1},
    CommandAction{"change-status"_L1, "purchase-orders:UpdatePurchaseOrderStatus"_L1},
    CommandAction{"delete-purchase-orders"_L1, "purchase-orders:DeletePurchaseOrder"_L1},
    CommandAction{"add-line-item"_L1, "purchase-orders:UpdatePurchaseOrder"_L1},
    CommandAction{"edit-line-item"_L1, "purchase-orders:UpdatePurchaseOrder"_L1},
    CommandAction{"remove-line-items"_L1, "purchase-orders:UpdatePurchaseOrder"_L1},
    CommandAction{"set-contacts"_L1, "purchase-orders:UpdatePurchaseOrder"_L1},
    CommandAction{"add-contact"_L1, "purchase-orders:UpdatePurchaseOrder"_L1},
    CommandAction{"set-tags"_L1, "purchase-orders:TagResource"_L1},
    CommandAction{"set-tags"_L1, "purchase-orders:UntagResource"_L1},
    CommandAction{"import-purchase-orders"_L1, "purchase-orders:AddPurchaseOrder"_L1},
    CommandAction{"subscribe"_L1, subscribeAction},
    CommandAction{"amend-agreement"_L1, subscribeAction},
    CommandAction{"replace-agreement"_L1, subscribeAction},
    CommandAction{"renew-agreement"_L1, subscribeAction},
    CommandAction{"cancel-agreement"_L1, "aws-marketplace:Unsubscribe"_L1},
    CommandAction{"set-charge-purchase-order"_L1, "aws-marketplace:ListAgreementCharges"_L1},
    CommandAction{"set-charge-purchase-order"_L1, "aws-marketplace:UpdatePurchaseOrders"_L1},
    CommandAction{"set-usage-purchase-order"_L1, "aws-marketplace:ListAgreementCharges"_L1},
    CommandAction{"set-usage-purchase-order"_L1, "aws-marketplace:UpdatePurchaseOrders"_L1},
    CommandAction{"answer-payment"_L1, "aws-marketplace:AcceptAgreementPaymentRequest"_L1},
    CommandAction{"update-invoice-purchase-order"_L1, "purchase-orders:UpdatePurchaseOrder"_L1},
    CommandAction{"enable-integration"_L1, "iam:CreateServiceLinkedRole"_L1},
    CommandAction{"disable-integration"_L1, "iam:DeleteServiceLinkedRole"_L1},
    CommandAction{"add-procurement-connection"_L1, "aws-marketplace:PutProcurementSystemConfiguration"_L1},
    CommandAction{"edit-procurement-connection"_L1, "aws-marketplace:PutProcurementSystemConfiguration"_L1},
    CommandAction{"move-account"_L1, "organizations:LeaveOrganization"_L1},
    CommandAction{"open-support-case"_L1, "support:CreateCase"_L1},
};

/// Action names do not tell capitals from small letters; a trailing star stands for any rest.
bool names(const QString& pattern, QStringView action)
{
    if (pattern.endsWith(u'*'))
        return action.startsWith(QStringView(pattern).chopped(1), Qt::CaseInsensitive);
    return action.compare(pattern, Qt::CaseInsensitive) == 0;
}

bool applies(const PolicyStatement& statement, QStringView action, const PermissionInputs& inputs)
{
    return concerns(statement, action) &&
           (!statement.resourceTag || inputs.resourceTags.contains(*statement.resourceTag)) &&
           (!statement.requestTag || inputs.requestTags.contains(*statement.requestTag));
}

const PolicyStatement* firstApplying(bool allow, QStringView action, const PermissionInputs& inputs)
{
    const auto found = std::ranges::find_if(inputs.statements, [&](const PolicyStatement& statement) {
        return statement.allow == allow && applies(statement, action, inputs);
    });
    return found == inputs.statements.end() ? nullptr : &*found;
}

QString tagText(const Tag& tag)
{
    return shown(tag.key) + u'=' + shown(tag.value);
}

/// What the statement asks of tags; where none applies, the tags that are there.
QList<TraceInput> actionInputs(const QString& action, const PolicyStatement* statement, const PermissionInputs& inputs)
{
    QList<TraceInput> all{{u"action"_s, action}};
    const auto add = [&](const QString& name, const std::optional<Tag>& asked, const QList<Tag>& present) {
        QStringList texts;
        if (statement && asked)
            texts.append(tagText(*asked));
        for (const Tag& tag : present) {
            if (!statement)
                texts.append(tagText(tag));
        }
        if (!texts.isEmpty())
            all.append({name, shown(texts.join(", "_L1))});
    };
    add(u"resourceTags"_s, statement ? statement->resourceTag : std::nullopt, inputs.resourceTags);
    add(u"requestTags"_s, statement ? statement->requestTag : std::nullopt, inputs.requestTags);
    return all;
}

void askAction(Tracing& t, const QString& subject, const QString& action, const PermissionInputs& inputs)
{
    const QVariantMap details{{u"action"_s, action}, {u"identity"_s, subject}};
    const PolicyStatement* denying = firstApplying(false, action, inputs);
    if (!t.require("B49"_L1, !denying, subject, actionInputs(action, denying, inputs), ErrorCode::ActionDenied,
                   details))
        return;
    const PolicyStatement* allowing = firstApplying(true, action, inputs);
    t.require(action == subscribeAction ? "R14"_L1 : "B50"_L1, allowing != nullptr, subject,
              actionInputs(action, allowing, inputs), ErrorCode::ActionDenied, details);
}

bool isOfBilling(const QString& action)
{
    return action.startsWith(billing);
}

/// Every one of them must be allowed; that members manage no POs (B13) is asked once for them all.
Decision<bool> decideActions(const QStringList& actions, const PermissionInputs& inputs)
{
    Tracing t;
    if (inputs.identity.isEmpty())
        return std::move(t).decide(true);
    const QString subject = shown(inputs.identity);
    if (std::ranges::any_of(actions, isOfBilling))
        t.require("B13"_L1, inputs.account != AccountKind::Member, subject,
                  {{u"account"_s, inputs.accountNumber}, {u"accountKind"_s, accountKindText(inputs.account)}},
                  ErrorCode::MembersNotServed, {{u"account"_s, inputs.accountNumber}});
    for (const QString& action : actions)
        askAction(t, subject, action, inputs);
    return std::move(t).decide(true);
}

} // namespace

bool concerns(const PolicyStatement& statement, QStringView action)
{
    return std::ranges::any_of(statement.actions, [&](const QString& pattern) { return names(pattern, action); });
}

QStringList knownActions()
{
    QStringList actions;
    for (const CommandAction& row : table) {
        if (!actions.contains(row.action))
            actions.append(row.action);
    }
    return actions;
}

QStringList commandsNeeding(QStringView action)
{
    QStringList commands;
    for (const CommandAction& row : table) {
        if (row.action == action)
            commands.append(row.command);
    }
    return commands;
}

QStringList actionsFor(QStringView command)
{
    QStringList actions;
    for (const CommandAction& row : table) {
        if (row.command == command)
            actions.append(row.action);
    }
    return actions;
}

bool managesPurchaseOrders(QStringView command)
{
    return std::ranges::any_of(actionsFor(command), isOfBilling);
}

Decision<bool> decidePermission(const PermissionInputs& inputs)
{
    return decideActions(actionsFor(inputs.command), inputs);
}

Decision<bool> decideAction(const QString& action, const PermissionInputs& inputs)
{
    return decideActions({action}, inputs);
}

Decision<bool> decideIntegration(const IntegrationInputs& inputs)
{
    Tracing t;
    const QList<TraceInput> asked{{u"account"_s, inputs.accountNumber},
                                  {u"accountKind"_s, accountKindText(inputs.account)}};
    bool changes = false;
    if (!t.require("R12"_L1, inputs.account != AccountKind::Member, inputs.accountNumber, asked,
                   ErrorCode::IntegrationByMember, {{u"account"_s, inputs.accountNumber}}))
        return std::move(t).decide(changes);
    if (inputs.alreadyOn)
        t.skip("R13"_L1, inputs.accountNumber, asked);
    else
        changes = t.grant("R13"_L1, true, inputs.accountNumber, asked);
    return std::move(t).decide(changes);
}

Decision<AccountId> decidePayer(const PayerInputs& inputs)
{
    Tracing t;
    AccountId payer = inputs.account;
    const bool isMember = inputs.kind == AccountKind::Member;
    if (isMember && !inputs.management.isValid())
        t.refuse(inputs.accountNumber, ErrorCode::NotFound,
                 {{u"kind"_s, u"payer-account"_s}, {u"value"_s, inputs.accountNumber}});
    else if (isMember &&
             t.grant("R19"_L1, true, inputs.accountNumber, {{u"accountKind"_s, accountKindText(inputs.kind)}}))
        payer = inputs.management;
    return std::move(t).decide(payer);
}

} // namespace podesk::rules
