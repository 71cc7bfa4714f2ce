-- Buying: who acts, what is for sale, what was bought, and the invoices with the decisions behind them.
-- Decisions keep what `decide` was given and the trace it wrote, so that they can be asked again. Moving a PO number onto an
-- invoice is a copy: nothing here follows a PO that changes later.

CREATE TABLE integrations (
    id         BIGINT PRIMARY KEY NOT NULL,
    payer_id   BIGINT NOT NULL UNIQUE REFERENCES accounts (id), -- the billing integration of this payer is on
    enabled_on BIGINT NOT NULL
);

CREATE TABLE identities (
    id         BIGINT PRIMARY KEY NOT NULL,
    name       TEXT   NOT NULL UNIQUE,
    account_id BIGINT NOT NULL REFERENCES accounts (id),
    statements TEXT   NOT NULL -- JSON list of policy statements
);

CREATE TABLE products (
    id          BIGINT PRIMARY KEY NOT NULL,
    code        TEXT   NOT NULL UNIQUE,
    name        TEXT   NOT NULL,
    vendor      TEXT   NOT NULL,
    description TEXT   NOT NULL,
    family      TEXT   NOT NULL,
    delivery    TEXT   NOT NULL
);

CREATE TABLE offers (
    id               BIGINT PRIMARY KEY NOT NULL,
    product_id       BIGINT NOT NULL REFERENCES products (id),
    code             TEXT   NOT NULL UNIQUE,
    name             TEXT   NOT NULL,
    kind             TEXT   NOT NULL CHECK (kind IN ('public', 'private')),
    months           BIGINT NOT NULL CHECK (months > 0),
    unit_price_minor BIGINT NOT NULL CHECK (unit_price_minor >= 0),
    currency         TEXT   NOT NULL,
    seller_of_record TEXT   NOT NULL,
    schedule         TEXT   NOT NULL -- JSON list: {"on": msecs} or {"monthsAfter": n}, each with "minor"
);
CREATE INDEX offers_of_product ON offers (product_id);

CREATE TABLE agreements (
    id          BIGINT PRIMARY KEY NOT NULL,
    number      TEXT   NOT NULL UNIQUE,
    offer_id    BIGINT NOT NULL REFERENCES offers (id),
    account_id  BIGINT NOT NULL REFERENCES accounts (id),
    payer_id    BIGINT NOT NULL REFERENCES accounts (id),
    actor       TEXT   NOT NULL,
    accepted_on BIGINT NOT NULL,
    starts_on   BIGINT NOT NULL,
    ends_on     BIGINT NOT NULL, -- first instant after it
    quantity    BIGINT NOT NULL CHECK (quantity > 0),
    total_minor BIGINT NOT NULL,
    currency    TEXT   NOT NULL,
    po_number   TEXT,            -- given with the purchase
    linked      BIGINT NOT NULL CHECK (linked IN (0, 1)),
    version     BIGINT NOT NULL
);
CREATE INDEX agreements_of_number ON agreements (payer_id, po_number);
CREATE INDEX agreements_by_end ON agreements (ends_on);

CREATE TABLE decisions (
    id       BIGINT PRIMARY KEY NOT NULL,
    kind     TEXT   NOT NULL,
    subject  TEXT   NOT NULL,
    made_on  BIGINT NOT NULL,
    edition  TEXT   NOT NULL,
    inputs   TEXT   NOT NULL, -- JSON
    trace    TEXT   NOT NULL  -- JSON
);
CREATE INDEX decisions_of_subject ON decisions (subject);

CREATE TABLE invoices (
    id                BIGINT PRIMARY KEY NOT NULL,
    number            TEXT   NOT NULL UNIQUE,
    kind              TEXT   NOT NULL,
    account_id        BIGINT NOT NULL REFERENCES accounts (id),
    payer_id          BIGINT NOT NULL REFERENCES accounts (id),
    agreement_id      BIGINT REFERENCES agreements (id),
    issuer            TEXT   NOT NULL,
    issued_on         BIGINT NOT NULL,
    due_on            BIGINT NOT NULL,
    period            BIGINT NOT NULL, -- month
    tax_number        TEXT   NOT NULL,
    invoice_unit      TEXT   NOT NULL,
    currency          TEXT   NOT NULL,
    total_minor       BIGINT NOT NULL, -- sum of its lines; below zero on a credit memo
    revision          BIGINT NOT NULL, -- the newest one, whose fields stand here too
    po_number         TEXT,            -- as printed
    purchase_order_id BIGINT,          -- linked; no reference, because a deleted PO leaves its number on the invoice
    line_item_id      BIGINT,
    outcome           TEXT   NOT NULL,
    version           BIGINT NOT NULL
);
CREATE INDEX invoices_of_order ON invoices (purchase_order_id);
CREATE INDEX invoices_of_line ON invoices (line_item_id);
CREATE INDEX invoices_of_agreement ON invoices (agreement_id);
-- What is spent by month is read from this index alone.
CREATE INDEX invoices_by_issue ON invoices (issued_on, currency, outcome, total_minor);

CREATE TABLE charges (
    id           BIGINT PRIMARY KEY NOT NULL,
    number       TEXT   NOT NULL UNIQUE,
    agreement_id BIGINT NOT NULL REFERENCES agreements (id),
    kind         TEXT   NOT NULL CHECK (kind IN ('upfront', 'scheduled')),
    due_on       BIGINT NOT NULL,
    amount_minor BIGINT NOT NULL,
    currency     TEXT   NOT NULL,
    invoice_id   BIGINT REFERENCES invoices (id),
    version      BIGINT NOT NULL
);
CREATE INDEX charges_of_agreement ON charges (agreement_id);
-- What a clock move looks for.
CREATE INDEX charges_to_issue ON charges (due_on) WHERE invoice_id IS NULL;

CREATE TABLE invoice_lines (
    id           BIGINT PRIMARY KEY NOT NULL,
    invoice_id   BIGINT NOT NULL REFERENCES invoices (id),
    charge_id    BIGINT REFERENCES charges (id),
    description  TEXT   NOT NULL,
    amount_minor BIGINT NOT NULL
);
CREATE INDEX invoice_lines_of_invoice ON invoice_lines (invoice_id);

CREATE TABLE support_cases (
    id         BIGINT PRIMARY KEY NOT NULL,
    number     TEXT   NOT NULL UNIQUE,
    kind       TEXT   NOT NULL,
    state      TEXT   NOT NULL CHECK (state IN ('open', 'resolved', 'refused')),
    invoice_id BIGINT NOT NULL REFERENCES invoices (id),
    opened_by  TEXT   NOT NULL,
    opened_on  BIGINT NOT NULL,
    closed_on  BIGINT,
    reply      TEXT   NOT NULL,
    version    BIGINT NOT NULL
);
CREATE INDEX support_cases_of_invoice ON support_cases (invoice_id);

CREATE TABLE invoice_revisions (
    id                BIGINT PRIMARY KEY NOT NULL,
    invoice_id        BIGINT NOT NULL REFERENCES invoices (id),
    revision          BIGINT NOT NULL,
    made_on           BIGINT NOT NULL,
    po_number         TEXT,
    purchase_order_id BIGINT,
    line_item_id      BIGINT,
    outcome           TEXT   NOT NULL,
    support_case_id   BIGINT REFERENCES support_cases (id),
    decision_id       BIGINT NOT NULL REFERENCES decisions (id),
    UNIQUE (invoice_id, revision)
);

-- Charges of the payer's purchases that named this PO's number: what "suspended with charges" asks for.
ALTER TABLE purchase_orders ADD COLUMN charge_count BIGINT NOT NULL DEFAULT 0;
-- What a clock move looks for.
CREATE INDEX purchase_orders_by_expiration ON purchase_orders (expiration);

CREATE TABLE journal_invoices (
    position BIGINT NOT NULL REFERENCES journal (position),
    first_id BIGINT NOT NULL, -- ids of the invoices an entry wrote, as ranges
    last_id  BIGINT NOT NULL,
    PRIMARY KEY (position, first_id)
);

-- The tables above give out ids; a file that is being made gets these counters here too.
INSERT INTO counters (id, name, next) VALUES
    (9, 'integrations', 1), (10, 'identities', 1), (11, 'products', 1), (12, 'offers', 1), (13, 'agreements', 1),
    (14, 'decisions', 1), (15, 'invoices', 1), (16, 'charges', 1), (17, 'invoice_lines', 1), (18, 'support_cases', 1),
    (19, 'invoice_revisions', 1);
