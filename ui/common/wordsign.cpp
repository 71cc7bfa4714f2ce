// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/wordsign.h"

#include "core/domain/invoice.h"
#include "core/domain/procurement.h"
#include "core/rules/permissiongrants.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

using Shape = WordSign::Shape;

WordSign signOfStatus(Status status)
{
    switch (status) {
    case Status::Active:
        return {Shape::Tick, Tone::Success};
    case Status::Suspended:
        return {Shape::Bars, Tone::Warning};
    case Status::Expired:
        return {Shape::Clock, Tone::Neutral};
    case Status::SuspendedExpired:
        return {Shape::BarsInSquare, Tone::Error};
    }
    Q_UNREACHABLE();
}

WordSign signOfOutcome(PoOutcome outcome)
{
    switch (outcome) {
    case PoOutcome::Transaction:
    case PoOutcome::Matched:
        return {Shape::Tick, Tone::Success};
    case PoOutcome::Suspended:
        return {Shape::Bars, Tone::Warning};
    case PoOutcome::NotLinked:
        return {Shape::Cross, Tone::Warning};
    case PoOutcome::QuotaMet:
        return {Shape::CrossInSquare, Tone::Error};
    case PoOutcome::NoCandidate:
        return {Shape::Dash, Tone::Neutral};
    }
    Q_UNREACHABLE();
}

WordSign signOfCase(SupportCaseState state)
{
    switch (state) {
    case SupportCaseState::Open:
        return {Shape::Clock, Tone::Information};
    case SupportCaseState::Resolved:
        return {Shape::Tick, Tone::Success};
    case SupportCaseState::Refused:
        return {Shape::Cross, Tone::Warning};
    }
    Q_UNREACHABLE();
}

WordSign signOfRequest(ProcurementState state)
{
    switch (state) {
    case ProcurementState::AwaitingOrder:
        return {Shape::Clock, Tone::Information};
    case ProcurementState::Ordered:
    case ProcurementState::PreApproved:
        return {Shape::Tick, Tone::Success};
    case ProcurementState::Tested:
        return {Shape::Dash, Tone::Neutral};
    }
    Q_UNREACHABLE();
}

WordSign signOfGrant(rules::Grant grant)
{
    switch (grant) {
    case rules::Grant::Allowed:
        return {Shape::Tick, Tone::Success};
    case rules::Grant::ByTags:
        return {Shape::BarsInSquare, Tone::Warning};
    case rules::Grant::Denied:
        return {Shape::Cross, Tone::Error};
    }
    Q_UNREACHABLE();
}

template <class T>
std::optional<WordSign> orNone(std::optional<T> value, WordSign (*sign)(T))
{
    return value ? std::optional(sign(*value)) : std::nullopt;
}

void paintTick(QPainter* painter, const QRectF& r)
{
    QPainterPath tick(r.topLeft() + QPointF(r.width() * 0.26, r.height() * 0.52));
    tick.lineTo(r.topLeft() + QPointF(r.width() * 0.44, r.height() * 0.70));
    tick.lineTo(r.topLeft() + QPointF(r.width() * 0.75, r.height() * 0.32));
    painter->drawPath(tick);
}

void paintBars(QPainter* painter, const QRectF& r)
{
    for (const double x : {0.37, 0.63})
        painter->drawLine(r.topLeft() + QPointF(r.width() * x, r.height() * 0.3),
                          r.topLeft() + QPointF(r.width() * x, r.height() * 0.7));
}

void paintHands(QPainter* painter, const QRectF& r)
{
    QPainterPath hands(r.topLeft() + QPointF(r.width() * 0.5, r.height() * 0.24));
    hands.lineTo(r.center());
    hands.lineTo(r.topLeft() + QPointF(r.width() * 0.70, r.height() * 0.62));
    painter->drawPath(hands);
}

void paintCross(QPainter* painter, const QRectF& r)
{
    const QRectF inner = r.adjusted(r.width() * 0.33, r.height() * 0.33, -r.width() * 0.33, -r.height() * 0.33);
    painter->drawLine(inner.topLeft(), inner.bottomRight());
    painter->drawLine(inner.topRight(), inner.bottomLeft());
}

void paintDash(QPainter* painter, const QRectF& r)
{
    painter->drawLine(r.topLeft() + QPointF(r.width() * 0.3, r.height() * 0.5),
                      r.topLeft() + QPointF(r.width() * 0.7, r.height() * 0.5));
}

} // namespace

std::optional<WordSign> signOf(QStringView field, QStringView word)
{
    if (field == u"status")
        return orNone(statusFromText(word), signOfStatus);
    if (field == u"outcome")
        return orNone(poOutcomeFromText(word), signOfOutcome);
    if (field == u"case-state")
        return orNone(supportCaseStateFromText(word), signOfCase);
    if (field == u"procurement-state")
        return orNone(procurementStateFromText(word), signOfRequest);
    if (field == u"grant")
        return orNone(rules::grantFromText(word), signOfGrant);
    if (field == u"switch" && word == u"on") // such as the billing integration
        return WordSign{Shape::Tick, Tone::Success};
    if (field == u"switch" && word == u"off")
        return WordSign{Shape::Dash, Tone::Neutral};
    return std::nullopt;
}

void paintSign(QPainter* painter, const QRectF& square, Shape shape, const QColor& colour)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const double stroke = std::max(1.2, square.width() / 10);
    const QRectF inside = square.adjusted(stroke, stroke, -stroke, -stroke);
    painter->setPen(QPen(colour, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    if (shape == Shape::BarsInSquare || shape == Shape::CrossInSquare)
        painter->drawRoundedRect(inside, stroke, stroke);
    else
        painter->drawEllipse(inside);
    switch (shape) {
    case Shape::Tick:
        paintTick(painter, square);
        break;
    case Shape::Bars:
    case Shape::BarsInSquare:
        paintBars(painter, square);
        break;
    case Shape::Clock:
        paintHands(painter, square);
        break;
    case Shape::Cross:
    case Shape::CrossInSquare:
        paintCross(painter, square);
        break;
    case Shape::Dash:
        paintDash(painter, square);
        break;
    }
    painter->restore();
}

QIcon signIcon(const WordSign& sign, const QPalette& palette)
{
    constexpr int side = 32;
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintSign(&painter, QRectF(0, 0, side, side), sign.shape, toneText(sign.tone, palette));
    return QIcon(pixmap);
}

} // namespace podesk
