// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What Outbox, Support desk and the checkpoints show beside the records themselves.

#include "core/engine/engineclientprivate.h"
#include "core/engine/outbox.h"
#include "core/exchange/listexport.h"
#include "core/exchange/mailfile.h"
#include "core/exchange/wholefile.h"
#include "core/rules/notices.h"
#include "core/storage/checkpoints.h"
#include "core/storage/commercestore.h"
#include "core/storage/notificationstore.h"
#include "core/storage/orderstore.h"

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ordersAtOnce = 512;

/// Names of what a case is about, each from where it is kept.
class CaseViewing
{
public:
    explicit CaseViewing(storage::Database& database) : m_orders(database), m_commerce(database) {}

    Result<SupportCaseView> view(const SupportCase& supportCase)
    {
        SupportCaseView view;
        view.supportCase = supportCase;
        AgreementId agreement = supportCase.agreement;
        Result<void> done = supportCase.invoice.isValid() ? nameInvoice(view, agreement) : Result<void>();
        if (done && agreement.isValid())
            done = nameAgreement(view, agreement);
        if (done && supportCase.account.isValid())
            done = nameAccount(view);
        return done ? Result<SupportCaseView>(view) : tl::unexpected<Error>(done.error());
    }

private:
    Result<void> nameInvoice(SupportCaseView& view, AgreementId& agreement)
    {
        const auto invoice = m_commerce.invoice(view.supportCase.invoice);
        if (!invoice || !invoice->has_value())
            return invoice ? Result<void>() : tl::unexpected<Error>(invoice.error());
        view.invoice = (*invoice)->number;
        agreement = (*invoice)->agreement;
        if (!(*invoice)->current.order.isValid())
            return {};
        const auto order = m_orders.load((*invoice)->current.order);
        if (!order)
            return tl::unexpected<Error>(order.error());
        view.order = *order ? (*order)->header.number : QString();
        return {};
    }

    Result<void> nameAgreement(SupportCaseView& view, AgreementId id)
    {
        const auto agreement = m_commerce.agreement(id);
        if (!agreement || !agreement->has_value())
            return agreement ? Result<void>() : tl::unexpected<Error>(agreement.error());
        view.agreement = (*agreement)->number;
        if (view.order.isEmpty())
            view.order = (*agreement)->poNumber.value_or(QString());
        const auto sold = m_commerce.offer((*agreement)->offer);
        if (!sold)
            return tl::unexpected<Error>(sold.error());
        view.product = *sold ? (*sold)->first.name : QString();
        return {};
    }

    Result<void> nameAccount(SupportCaseView& view)
    {
        const auto accounts = m_orders.accounts();
        if (!accounts)
            return tl::unexpected<Error>(accounts.error());
        for (const Account& account : *accounts) {
            if (account.id == view.supportCase.account)
                view.account = account.number + u' ' + account.name;
        }
        return {};
    }

    storage::OrderStore m_orders;
    storage::CommerceStore m_commerce;
};

/// Looks through POs for the one whose mail comes first. A notice that will not be sent is no mail.
class NextMail
{
public:
    NextMail(storage::Database& database, const NoticeThresholds& thresholds, Instant now)
        : m_orders(database), m_notices(database), m_thresholds(thresholds), m_now(now)
    {
    }

    Result<std::optional<ExpectedNotice>> find()
    {
        const auto months = m_notices.expirationsFrom(Month::containing(m_now));
        if (!months)
            return tl::unexpected<Error>(months.error());
        for (const Month month : *months) {
            if (m_next && m_next->on <= Instant::fromDate(rules::possibleNoticeDays(month, m_thresholds).first()))
                break; // no PO that expires later can be told of earlier
            if (const Result<void> looked = lookAt(month); !looked)
                return tl::unexpected<Error>(looked.error());
        }
        return m_next;
    }

private:
    Result<void> lookAt(Month expiration)
    {
        const auto ids = m_notices.ordersExpiringIn(expiration);
        if (!ids)
            return tl::unexpected<Error>(ids.error());
        for (qsizetype at = 0; at < ids->size(); at += ordersAtOnce) {
            const auto orders = m_orders.load(ids->mid(at, ordersAtOnce));
            if (!orders)
                return tl::unexpected<Error>(orders.error());
            for (const PurchaseOrder& order : *orders)
                take(order);
        }
        return {};
    }

    void take(const PurchaseOrder& order)
    {
        const rules::NoticeDaysInputs inputs{order.header.number, order.expirationSetOn.date(), order.header.expiration,
                                             m_thresholds};
        const Decision<QList<QDate>> days = rules::decideNoticeDays(inputs);
        for (const QDate day : *days.outcome) {
            const Instant on = Instant::fromDate(day);
            if (on <= m_now || (m_next && m_next->on <= on))
                continue;
            const auto decision = rules::decideExpirationNotice({inputs, day, audienceOf(order, on)});
            if (decision.outcome->isDue && decision.outcome->outcome == NotificationOutcome::Sent)
                m_next = ExpectedNotice{on, order.header.number, order.header.expiration};
        }
    }

    storage::OrderStore m_orders;
    storage::NotificationStore m_notices;
    NoticeThresholds m_thresholds;
    Instant m_now;
    std::optional<ExpectedNotice> m_next;
};

} // namespace

Result<QList<SupportCaseView>> supportDeskOf(Session& session)
{
    storage::Database& database = session.pageWorkspace->database();
    const auto snapshot = storage::Transaction::begin(database, storage::Transaction::Kind::Read);
    const auto cases =
        snapshot ? storage::CommerceStore(database).supportCases() : tl::unexpected<Error>(snapshot.error());
    if (!cases)
        return tl::unexpected<Error>(cases.error());
    CaseViewing viewing(database);
    QList<SupportCaseView> views;
    for (const SupportCase& each : *cases) {
        const Result<SupportCaseView> view = viewing.view(each);
        if (!view)
            return tl::unexpected<Error>(view.error());
        views.append(*view);
    }
    return views;
}

Result<QList<Checkpoint>> checkpointsOf(Session& session)
{
    const auto all = storage::CheckpointStore(session.pageWorkspace->database()).all();
    if (!all)
        return tl::unexpected<Error>(all.error());
    QList<Checkpoint> checkpoints;
    for (const storage::Checkpoint& each : *all)
        checkpoints.append({each.name, each.madeOn});
    return checkpoints;
}

Result<std::optional<ExpectedNotice>> expectedNoticeOf(Session& session)
{
    storage::Database& database = session.planWorkspace->database();
    const auto snapshot = storage::Transaction::begin(database, storage::Transaction::Kind::Read);
    const auto settings = snapshot ? session.planWorkspace->settings() : tl::unexpected<Error>(snapshot.error());
    if (!settings)
        return tl::unexpected<Error>(settings.error());
    if (settings->clock == ClockKind::Real) // mails come with moves of a simulated clock
        return std::optional<ExpectedNotice>();
    return NextMail(database, settings->notices, settings->simulatedNow).find();
}

QFuture<Result<QList<SupportCaseView>>> EngineClient::supportDesk()
{
    return d->onPages<QList<SupportCaseView>>([](Session& session) { return supportDeskOf(session); });
}

QFuture<Result<std::optional<ExpectedNotice>>> EngineClient::expectedNotice()
{
    return d->onPlans<std::optional<ExpectedNotice>>([](Session& session) { return expectedNoticeOf(session); });
}

QFuture<Result<QList<Checkpoint>>> EngineClient::checkpoints()
{
    return d->onPages<QList<Checkpoint>>([](Session& session) { return checkpointsOf(session); });
}

QFuture<Result<Comparison>> EngineClient::compare(const QString& from, const QString& to)
{
    return d->onPlans<Comparison>([from, to](Session& session) { return compareCheckpoints(session, from, to); });
}

QFuture<Result<void>> EngineClient::saveMail(const Mail& mail, const QString& path)
{
    return d->session.planThread.ask<Result<void>>([mail, path] { return writeWholeFile(path, mailFile(mail)); });
}

QFuture<Result<void>> EngineClient::saveTable(const QStringList& headings, const QList<QStringList>& rows,
                                              const QString& path)
{
    return d->session.planThread.ask<Result<void>>([=] {
        QByteArray bytes = csvRecord(headings);
        for (const QStringList& row : rows)
            bytes += csvRecord(row);
        return writeWholeFile(path, bytes);
    });
}

} // namespace podesk
