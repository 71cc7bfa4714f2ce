// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/accountnumber.h"
#include "core/engine/execution.h"

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

Result<OrganizationId> organizationNamed(const QString& name, Execution& x)
{
    const auto organizations = x.orders.organizations();
    if (!organizations)
        return tl::unexpected<Error>(organizations.error());
    for (const Organization& organization : *organizations) {
        if (organization.name == name)
            return organization.id;
    }
    return fail(ErrorCode::NotFound, {{u"kind"_s, u"organization"_s}, {u"value"_s, name}}, name);
}

} // namespace

Result<void> execute(const AddOrganization& command, Execution& x)
{
    if (command.name.trimmed().isEmpty())
        return fail(ErrorCode::MissingField, {{u"field"_s, u"/name"_s}});
    if (organizationNamed(command.name, x))
        return fail(ErrorCode::InvalidField, {{u"field"_s, u"/name"_s}, {u"value"_s, command.name}, {u"allowed"_s, u"unique"_s}}, command.name);
    x.outcome.subject = command.name;
    x.settingsChanged = true;
    const auto stored = x.orders.insert(x.writer, Organization{{}, command.name});
    return stored ? Result<void>() : tl::unexpected<Error>(stored.error());
}

Result<void> execute(const AddAccount& command, Execution& x)
{
    x.outcome.subject = command.number;
    if (!isAccountNumber(command.number))
        return fail(ErrorCode::InvalidField, {{u"field"_s, u"/number"_s}, {u"value"_s, command.number}, {u"allowed"_s, u"[0-9]{12}"_s}});
    const auto accounts = x.orders.accounts();
    if (!accounts)
        return tl::unexpected<Error>(accounts.error());
    Account account{{}, command.number, command.name, command.kind, {}};
    if (command.kind == AccountKind::Standalone) {
        if (!command.organization.isEmpty())
            return fail(ErrorCode::InvalidField, {{u"field"_s, u"/organization"_s}, {u"value"_s, command.organization}, {u"allowed"_s, u"\"\""_s}});
    } else {
        const Result<OrganizationId> organization = organizationNamed(command.organization, x);
        if (!organization)
            return tl::unexpected<Error>(organization.error());
        account.organization = *organization;
    }
    for (const Account& other : *accounts) {
        // One management account an organisation: POs live in it (section 2).
        const bool secondManagement = command.kind == AccountKind::Management && other.kind == command.kind && other.organization == account.organization;
        if (other.number == command.number || secondManagement) {
            return fail(ErrorCode::InvalidField,
                {{u"field"_s, secondManagement ? u"/kind"_s : u"/number"_s}, {u"value"_s, secondManagement ? accountKindText(command.kind) : command.number},
                    {u"allowed"_s, secondManagement ? u"member"_s : u"unique"_s}},
                command.number);
        }
    }
    x.settingsChanged = true;
    const auto stored = x.orders.insert(x.writer, account);
    return stored ? Result<void>() : tl::unexpected<Error>(stored.error());
}

Result<void> execute(const SetQuotas& command, Execution& x)
{
    storage::WorkspaceSettings settings = x.settings;
    settings.quotas = command.quotas;
    x.settingsChanged = true;
    return x.storeSettings(settings);
}

Result<void> execute(const SetNoticeThresholds& command, Execution& x)
{
    storage::WorkspaceSettings settings = x.settings;
    settings.notices = command.thresholds;
    x.settingsChanged = true;
    return x.storeSettings(settings);
}

Result<void> execute(const SetEdition& command, Execution& x)
{
    storage::WorkspaceSettings settings = x.settings;
    settings.edition = command.edition;
    x.outcome.subject = editionText(command.edition);
    x.settingsChanged = true;
    return x.storeSettings(settings);
}

} // namespace podesk
