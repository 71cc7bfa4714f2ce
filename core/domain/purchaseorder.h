// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/money.h"
#include "core/domain/vocabulary.h"

#include <QtCore/QList>

namespace podesk {

/// Someone who gets the mails of a PO (section 7.1; at most 20 a PO).
struct Contact {
    QString name;
    QString email;
    QString phone;
    friend bool operator==(const Contact&, const Contact&) = default;
};

/// A key and a value; keys are unique on a PO (at most 50).
struct Tag {
    QString key;
    QString value;
    friend bool operator==(const Tag&, const Tag&) = default;
};

/// One line of a PO. `start` and `end` are months, both included. Total and balance are computed (G4, B48).
struct LineItem {
    LineItemId id;
    QString number;
    QString description;
    LineItemType type = LineItemType::All;
    Month start;
    Month end;
    bool balanceTracking = false;
    UnitPrice amount;
    qint64 quantity = 1;
    Tax tax;
    Currency currency;
    /// amount x quantity + tax, in minor units.
    Money total;
    /// Current balance in minor units; only tracked lines have one, and it may be below zero (B30).
    std::optional<Money> balance;

    friend bool operator==(const LineItem&, const LineItem&) = default;
};

/// What a person can set on a PO; `billTo`, `paymentTerms` and `currency` come with the account and are read-only (B11).
struct PurchaseOrderHeader {
    QString number; ///< the purchase order ID; fixed once created (B4)
    QString description;
    QString billFrom;
    QString billTo;
    QString shipTo;
    QStringList taxRegistrationNumbers;
    QStringList invoiceUnits;
    Month effective;
    Month expiration;
    QString paymentTerms;
    Currency currency;

    friend bool operator==(const PurchaseOrderHeader&, const PurchaseOrderHeader&) = default;
};

/// A purchase order with everything that hangs on it, as a plain value.
struct PurchaseOrder {
    PurchaseOrderId id;
    AccountId payer;
    PurchaseOrderHeader header;
    bool suspended = false;
    Instant createdOn;
    Instant updatedOn; ///< breaks matching ties; undo restores it
    /// When its present expiration was set: what the distance of expiration notices is measured from. Storage keeps it.
    Instant expirationSetOn;
    qint64 version = 0; ///< counts every write; never part of a digest
    QList<LineItem> lines;
    QList<Contact> contacts;
    QList<Tag> tags;

    Status statusAt(Instant now) const { return statusOf(suspended, header.expiration, Month::containing(now)); }
    /// Sum of line totals, one Money a currency, the PO's own currency first (G15).
    QList<Money> value() const;
    /// Sum of the tracked lines' balances; empty when none is tracked.
    QList<Money> balance() const;

    friend bool operator==(const PurchaseOrder&, const PurchaseOrder&) = default;
};

/// An account that buys and pays; POs live in management and standalone accounts (section 2).
struct Account {
    AccountId id;
    QString number; ///< twelve digits
    QString name;
    AccountKind kind = AccountKind::Standalone;
    OrganizationId organization; ///< none for a standalone account
    QString taxRegistrationNumber = {}; ///< its invoices bear (B26)
    QString invoiceUnit = {}; ///< it belongs to; an account is in one unit at most (section 17)
    QString paymentTerms = {}; ///< of its invoices, "Net 45", since Support switched it to pay by invoice; empty: those of the PO
    friend bool operator==(const Account&, const Account&) = default;
};

struct Organization {
    OrganizationId id;
    QString name;
    friend bool operator==(const Organization&, const Organization&) = default;
};

/// Limits of a workspace (section 21). Nothing = off, as for imported books.
struct Quotas {
    std::optional<int> numberLength = 100;   ///< B2
    bool numberCharacters = true;            ///< B3
    std::optional<int> activePerAccount = 100; ///< B9
    std::optional<int> linesPerOrder = 100;  ///< B6
    std::optional<int> contactsPerOrder = 20;///< B7
    std::optional<int> tagsPerOrder = 50;    ///< B8

    static Quotas aws() { return {}; }
    static Quotas off() { return {std::nullopt, false, std::nullopt, std::nullopt, std::nullopt, std::nullopt}; }
    friend bool operator==(const Quotas&, const Quotas&) = default;
};

/// Free text of any field is bounded so that one paste cannot fill a disk (code points).
inline constexpr int longestText = 10'000;
/// Longest PO number from any source (an InvoiceSummary allows 1,024).
inline constexpr int longestNumber = 1'024;

} // namespace podesk
