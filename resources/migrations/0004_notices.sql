-- The outbox: what the contacts of purchase orders were told, or were not, and why. Numbers, addresses and amounts are copies.

CREATE TABLE notifications (
    id                BIGINT PRIMARY KEY NOT NULL,
    number            TEXT   NOT NULL UNIQUE,
    kind              TEXT   NOT NULL CHECK (kind IN ('balance', 'expiration')),
    outcome           TEXT   NOT NULL CHECK (outcome IN ('sent', 'no-contacts', 'suspended')),
    purchase_order_id BIGINT NOT NULL REFERENCES purchase_orders (id), -- goes when the PO is deleted
    order_number      TEXT   NOT NULL,
    happened_on       BIGINT NOT NULL,
    recipients        TEXT   NOT NULL, -- JSON list of mail addresses
    expiration        BIGINT NOT NULL, -- month, of the PO
    line_item_id      BIGINT,          -- of a balance notice; no reference, because lines can be removed
    line_number       TEXT   NOT NULL,
    balance_minor     BIGINT,          -- after the change that is told of
    total_minor       BIGINT,          -- of the line
    currency          TEXT   NOT NULL, -- of both; of the PO otherwise
    aws_thresholds    BIGINT NOT NULL CHECK (aws_thresholds IN (0, 1)),
    decision_id       BIGINT NOT NULL REFERENCES decisions (id)
);
CREATE INDEX notifications_of_order ON notifications (purchase_order_id);
CREATE INDEX notifications_of_line ON notifications (line_item_id);

-- The distance of expiration notices is measured from when the present expiration was set.
ALTER TABLE purchase_orders ADD COLUMN expiration_set_on BIGINT NOT NULL DEFAULT 0;
UPDATE purchase_orders SET expiration_set_on = created_on;

-- Procurement systems: connections of payers, and the requests that went there with the orders that came back.
CREATE TABLE procurement_connections (
    id                BIGINT PRIMARY KEY NOT NULL,
    name              TEXT   NOT NULL UNIQUE,
    payer_id          BIGINT NOT NULL REFERENCES accounts (id),
    system            TEXT   NOT NULL CHECK (system IN ('coupa', 'ariba')),
    buyer_code        TEXT   NOT NULL,
    supplier_code     TEXT   NOT NULL,
    enabled           BIGINT NOT NULL CHECK (enabled IN (0, 1)),
    test_mode         BIGINT NOT NULL CHECK (test_mode IN (0, 1)),
    pre_approves_free BIGINT NOT NULL CHECK (pre_approves_free IN (0, 1)),
    pre_approves_byol BIGINT NOT NULL CHECK (pre_approves_byol IN (0, 1)),
    version           BIGINT NOT NULL
);

CREATE TABLE procurement_requests (
    id            BIGINT PRIMARY KEY NOT NULL,
    number        TEXT   NOT NULL UNIQUE,
    connection_id BIGINT NOT NULL REFERENCES procurement_connections (id),
    offer_id      BIGINT NOT NULL REFERENCES offers (id),
    account_id    BIGINT NOT NULL REFERENCES accounts (id), -- for whom
    actor         TEXT   NOT NULL,
    quantity      BIGINT NOT NULL CHECK (quantity > 0),
    part          TEXT   NOT NULL CHECK (part IN ('purchase', 'usage-agreement', 'contract')),
    amount_minor  BIGINT NOT NULL,
    currency      TEXT   NOT NULL,
    state         TEXT   NOT NULL CHECK (state IN ('awaiting-order', 'ordered', 'tested', 'pre-approved')),
    requested_on  BIGINT NOT NULL,
    order_number  TEXT   NOT NULL,
    ordered_on    BIGINT,
    agreement_id  BIGINT REFERENCES agreements (id), -- what was bought
    version       BIGINT NOT NULL
);
CREATE INDEX procurement_requests_of_connection ON procurement_requests (connection_id);

-- After a move, or when Support set a number, numbers that are not linked are asked for again with the next invoice.
ALTER TABLE agreements ADD COLUMN asks_again TEXT NOT NULL DEFAULT ''; -- '', 'moved', 'by-support'
ALTER TABLE accounts ADD COLUMN payment_terms TEXT NOT NULL DEFAULT '';

-- Cases are about an invoice, an agreement or an account, and say what is wanted. Revisions name cases, so that they move along.
CREATE TABLE support_cases_of_all (
    id           BIGINT PRIMARY KEY NOT NULL,
    number       TEXT   NOT NULL UNIQUE,
    kind         TEXT   NOT NULL,
    state        TEXT   NOT NULL CHECK (state IN ('open', 'resolved', 'refused')),
    invoice_id   BIGINT REFERENCES invoices (id),
    agreement_id BIGINT REFERENCES agreements (id),
    account_id   BIGINT REFERENCES accounts (id),
    request      TEXT   NOT NULL, -- JSON: number, invoices, payments, terms; as far as the kind has them
    opened_by    TEXT   NOT NULL,
    opened_on    BIGINT NOT NULL,
    closed_on    BIGINT,
    reply        TEXT   NOT NULL,
    version      BIGINT NOT NULL
);
INSERT INTO support_cases_of_all (id, number, kind, state, invoice_id, agreement_id, account_id, request, opened_by, opened_on,
                                  closed_on, reply, version)
    SELECT id, number, kind, state, invoice_id, NULL, NULL, '{}', opened_by, opened_on, closed_on, reply, version
    FROM support_cases;
CREATE TABLE invoice_revisions_of_all (
    id                BIGINT PRIMARY KEY NOT NULL,
    invoice_id        BIGINT NOT NULL REFERENCES invoices (id),
    revision          BIGINT NOT NULL,
    made_on           BIGINT NOT NULL,
    po_number         TEXT,
    purchase_order_id BIGINT,
    line_item_id      BIGINT,
    outcome           TEXT   NOT NULL,
    support_case_id   BIGINT REFERENCES support_cases_of_all (id),
    decision_id       BIGINT NOT NULL REFERENCES decisions (id),
    UNIQUE (invoice_id, revision)
);
INSERT INTO invoice_revisions_of_all (id, invoice_id, revision, made_on, po_number, purchase_order_id, line_item_id, outcome,
                                      support_case_id, decision_id)
    SELECT id, invoice_id, revision, made_on, po_number, purchase_order_id, line_item_id, outcome, support_case_id, decision_id
    FROM invoice_revisions;
DROP TABLE invoice_revisions;
DROP TABLE support_cases;
ALTER TABLE support_cases_of_all RENAME TO support_cases;
ALTER TABLE invoice_revisions_of_all RENAME TO invoice_revisions;
CREATE INDEX support_cases_of_invoice ON support_cases (invoice_id);

-- Their places among the counters are those that the tables have among all that give out ids.
INSERT INTO counters (id, name, next) SELECT MAX(id) + 1, 'notifications', 1 FROM counters;
INSERT INTO counters (id, name, next) SELECT MAX(id) + 1, 'procurement_connections', 1 FROM counters;
INSERT INTO counters (id, name, next) SELECT MAX(id) + 1, 'procurement_requests', 1 FROM counters;
