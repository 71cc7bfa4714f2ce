-- Charges of every kind: usage and what AWS itself sells beside payments of agreements, each with the number it is to be
-- invoiced under. Agreements that were changed, replaced, renewed or cancelled; payments that a seller asks for; credit memos.

ALTER TABLE accounts ADD COLUMN tax_number TEXT NOT NULL DEFAULT '';
ALTER TABLE accounts ADD COLUMN invoice_unit TEXT NOT NULL DEFAULT '';

ALTER TABLE offers ADD COLUMN net_days BIGINT;       -- payment terms of this offer alone
ALTER TABLE offers ADD COLUMN variable_minor BIGINT; -- most that the seller may ask for beside the price

ALTER TABLE agreements ADD COLUMN po_line TEXT NOT NULL DEFAULT '';
ALTER TABLE agreements ADD COLUMN usage_po_number TEXT;
ALTER TABLE agreements ADD COLUMN usage_po_line TEXT NOT NULL DEFAULT '';
ALTER TABLE agreements ADD COLUMN usage_linked BIGINT NOT NULL DEFAULT 0;
ALTER TABLE agreements ADD COLUMN state TEXT NOT NULL DEFAULT 'active';
ALTER TABLE agreements ADD COLUMN previous_id BIGINT REFERENCES agreements (id);

ALTER TABLE invoices ADD COLUMN original_id BIGINT REFERENCES invoices (id); -- that a credit memo is for
ALTER TABLE invoices ADD COLUMN update_status TEXT NOT NULL DEFAULT '';      -- of the latest "Update purchase order"
CREATE INDEX invoices_of_original ON invoices (original_id);

CREATE TABLE charges_of_all (
    id           BIGINT PRIMARY KEY NOT NULL,
    number       TEXT   NOT NULL UNIQUE,
    agreement_id BIGINT REFERENCES agreements (id), -- none for what AWS itself sells
    account_id   BIGINT REFERENCES accounts (id),   -- whose, where no agreement says it
    issuer       TEXT   NOT NULL,                   -- likewise
    kind         TEXT   NOT NULL,
    description  TEXT   NOT NULL,
    due_on       BIGINT NOT NULL,
    period       BIGINT,           -- month of the usage; null for what is charged at a moment
    amount_minor BIGINT NOT NULL,
    currency     TEXT   NOT NULL,
    po_number    TEXT,             -- it is to be invoiced under
    po_line      TEXT   NOT NULL,
    linked       BIGINT NOT NULL,  -- that number was linked to the payer
    revision     BIGINT NOT NULL,  -- counts changes of the number
    invoice_id   BIGINT REFERENCES invoices (id),
    version      BIGINT NOT NULL
);
INSERT INTO charges_of_all (id, number, agreement_id, account_id, issuer, kind, description, due_on, period, amount_minor,
                            currency, po_number, po_line, linked, revision, invoice_id, version)
    SELECT c.id, c.number, c.agreement_id, NULL, '', c.kind, '', c.due_on, NULL, c.amount_minor, c.currency, a.po_number, '',
           a.linked, 1, c.invoice_id, c.version
    FROM charges c JOIN agreements a ON a.id = c.agreement_id;

-- Lines of invoices name charges, so that they move to the new table first.
CREATE TABLE invoice_lines_of_all (
    id           BIGINT PRIMARY KEY NOT NULL,
    invoice_id   BIGINT NOT NULL REFERENCES invoices (id),
    charge_id    BIGINT REFERENCES charges_of_all (id),
    description  TEXT   NOT NULL,
    amount_minor BIGINT NOT NULL
);
INSERT INTO invoice_lines_of_all (id, invoice_id, charge_id, description, amount_minor)
    SELECT id, invoice_id, charge_id, description, amount_minor FROM invoice_lines;
DROP TABLE invoice_lines;
DROP TABLE charges;
ALTER TABLE charges_of_all RENAME TO charges;
ALTER TABLE invoice_lines_of_all RENAME TO invoice_lines;
CREATE INDEX invoice_lines_of_invoice ON invoice_lines (invoice_id);
CREATE INDEX charges_of_agreement ON charges (agreement_id);
CREATE INDEX charges_of_number ON charges (po_number, agreement_id);
-- What a clock move looks for.
CREATE INDEX charges_to_issue ON charges (due_on) WHERE invoice_id IS NULL;

CREATE TABLE payment_requests (
    id           BIGINT PRIMARY KEY NOT NULL,
    number       TEXT   NOT NULL UNIQUE,
    agreement_id BIGINT NOT NULL REFERENCES agreements (id),
    name         TEXT   NOT NULL,
    amount_minor BIGINT NOT NULL,
    currency     TEXT   NOT NULL,
    state        TEXT   NOT NULL,
    requested_on BIGINT NOT NULL,
    approves_on  BIGINT NOT NULL, -- when it approves itself
    charge_id    BIGINT REFERENCES charges (id),
    version      BIGINT NOT NULL
);
CREATE INDEX payment_requests_of_agreement ON payment_requests (agreement_id);
CREATE INDEX payment_requests_to_approve ON payment_requests (approves_on) WHERE state = 'pending-approval';

INSERT INTO counters (id, name, next) VALUES (20, 'payment_requests', 1);
