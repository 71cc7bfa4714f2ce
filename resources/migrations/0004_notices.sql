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

-- Its place among the counters is the one that the table has among those that give out ids.
INSERT INTO counters (id, name, next) SELECT MAX(id) + 1, 'notifications', 1 FROM counters;
