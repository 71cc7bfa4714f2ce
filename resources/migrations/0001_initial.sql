-- The spine: purchase orders with what hangs on them, the accounts that own them, and the journal.
-- Statements stay portable (SQLite and PostgreSQL): integer keys given out by the counters table, months as
-- year * 12 + month - 1, times as UTC milliseconds, money as minor units, lists of texts as JSON.

CREATE TABLE settings (
    id      BIGINT PRIMARY KEY NOT NULL,
    key     TEXT   NOT NULL UNIQUE,
    value   TEXT   NOT NULL
);

CREATE TABLE counters (
    id      BIGINT PRIMARY KEY NOT NULL,
    name    TEXT   NOT NULL UNIQUE,
    next    BIGINT NOT NULL CHECK (next > 0)
);

CREATE TABLE organizations (
    id      BIGINT PRIMARY KEY NOT NULL,
    name    TEXT   NOT NULL UNIQUE
);

CREATE TABLE accounts (
    id              BIGINT PRIMARY KEY NOT NULL,
    number          TEXT   NOT NULL UNIQUE,
    name            TEXT   NOT NULL,
    kind            TEXT   NOT NULL CHECK (kind IN ('management', 'member', 'standalone')),
    organization_id BIGINT REFERENCES organizations (id)
);

CREATE TABLE purchase_orders (
    id              BIGINT PRIMARY KEY NOT NULL,
    payer_id        BIGINT NOT NULL REFERENCES accounts (id),
    number          TEXT   NOT NULL,
    description     TEXT   NOT NULL,
    bill_from       TEXT   NOT NULL,
    bill_to         TEXT   NOT NULL,
    ship_to         TEXT   NOT NULL,
    tax_numbers     TEXT   NOT NULL, -- JSON list of texts
    invoice_units   TEXT   NOT NULL, -- JSON list of texts
    effective       BIGINT NOT NULL,
    expiration      BIGINT NOT NULL,
    payment_terms   TEXT   NOT NULL,
    currency        TEXT   NOT NULL,
    suspended       BIGINT NOT NULL CHECK (suspended IN (0, 1)),
    created_on      BIGINT NOT NULL,
    updated_on      BIGINT NOT NULL,
    value_minor     BIGINT NOT NULL, -- sum of the lines' totals in the order's own currency
    balance_minor   BIGINT,          -- sum of its tracked lines' balances; null when none is tracked
    other_totals    TEXT   NOT NULL, -- JSON: {"EUR": {"value": 100, "balance": 50}} for lines in other currencies, {} for none
    line_count      BIGINT NOT NULL,
    contact_count   BIGINT NOT NULL,
    version         BIGINT NOT NULL,
    UNIQUE (payer_id, number)
);
CREATE INDEX purchase_orders_by_number ON purchase_orders (number);

CREATE TABLE line_items (
    id                BIGINT PRIMARY KEY NOT NULL,
    purchase_order_id BIGINT NOT NULL REFERENCES purchase_orders (id),
    number            TEXT   NOT NULL,
    description       TEXT   NOT NULL,
    type              TEXT   NOT NULL,
    start_month       BIGINT NOT NULL,
    end_month         BIGINT NOT NULL,
    tracked           BIGINT NOT NULL CHECK (tracked IN (0, 1)),
    amount_scaled     BIGINT NOT NULL, -- unit price in 1e-8 of the currency's major unit
    quantity          BIGINT NOT NULL,
    tax_kind          TEXT   NOT NULL CHECK (tax_kind IN ('none', 'percent', 'absolute')),
    tax_value         BIGINT NOT NULL, -- percent: 1e-6 of a per cent; absolute: minor units
    currency          TEXT   NOT NULL,
    total_minor       BIGINT NOT NULL,
    balance_minor     BIGINT,          -- null on untracked lines
    UNIQUE (purchase_order_id, number)
);

CREATE TABLE contacts (
    id                BIGINT PRIMARY KEY NOT NULL,
    purchase_order_id BIGINT NOT NULL REFERENCES purchase_orders (id),
    position          BIGINT NOT NULL,
    name              TEXT   NOT NULL,
    email             TEXT   NOT NULL,
    phone             TEXT   NOT NULL
);
CREATE INDEX contacts_of_order ON contacts (purchase_order_id);

CREATE TABLE tags (
    id                BIGINT PRIMARY KEY NOT NULL,
    purchase_order_id BIGINT NOT NULL REFERENCES purchase_orders (id),
    key               TEXT   NOT NULL,
    value             TEXT   NOT NULL,
    UNIQUE (purchase_order_id, key)
);

CREATE TABLE checkpoints (
    id         BIGINT PRIMARY KEY NOT NULL,
    name       TEXT   NOT NULL UNIQUE,
    position   BIGINT NOT NULL, -- last journal entry before it
    created_on BIGINT NOT NULL
);

CREATE TABLE journal (
    position        BIGINT PRIMARY KEY NOT NULL,
    actor           TEXT   NOT NULL,
    real_time       BIGINT NOT NULL,
    simulated_time  BIGINT NOT NULL,
    command         TEXT   NOT NULL,
    payload         TEXT   NOT NULL, -- JSON as files spell the command
    edition         TEXT   NOT NULL,
    idempotency_key TEXT   UNIQUE,
    undoes          BIGINT,
    subject         TEXT   NOT NULL,
    changes         TEXT   NOT NULL, -- JSON list of record changes with before and after
    previous_hash   TEXT   NOT NULL, -- hex SHA-256
    hash            TEXT   NOT NULL
);

CREATE TABLE journal_orders (
    position BIGINT NOT NULL REFERENCES journal (position),
    first_id BIGINT NOT NULL, -- ids of the purchase orders an entry touched, as ranges
    last_id  BIGINT NOT NULL,
    PRIMARY KEY (first_id, position)
);
CREATE INDEX journal_orders_by_position ON journal_orders (position);
-- Few entries touch ranges; without this one PO's history would read every entry about the POs before it.
CREATE INDEX journal_orders_ranges ON journal_orders (first_id, last_id, position) WHERE last_id > first_id;
