-- Numbers that mean something (kinds, sources, endpoints, widths, dimensions, groupings) stand in codes.h; they are part
-- of the format. Days are days since 1970, months are months since year 0. What a blob holds stands in sheet.h,
-- costfact.h and usagefact.h. Nothing that can be reckoned from the facts is kept without a change in the same
-- transaction. Tables with blobs have rowids: without them the tree would carry the blobs in its inner nodes, too.

-- Everything that costs and usage name, with the last name known of it. Id 0, which has no row, is the empty reference.
CREATE TABLE names (
    id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, ref TEXT NOT NULL,
    name TEXT NOT NULL DEFAULT '', context TEXT NOT NULL DEFAULT '',
    UNIQUE (kind, ref));
-- Changes when something known is called otherwise, so that a reader with all names in memory need not read them again.
CREATE TABLE names_stamp (value INTEGER NOT NULL);
INSERT INTO names_stamp VALUES (0);
CREATE TRIGGER name_changed AFTER UPDATE ON names BEGIN UPDATE names_stamp SET value = value + 1; END;

-- What the service said, packed: the rows of a day in blobs of whole projects, "first" being the lowest project id.
CREATE TABLE cost_facts (
    day INTEGER NOT NULL, first INTEGER NOT NULL, rows BLOB NOT NULL,
    PRIMARY KEY (day, first));
CREATE TABLE cost_totals (
    day INTEGER NOT NULL, currency INTEGER NOT NULL, amount INTEGER NOT NULL,
    PRIMARY KEY (day, currency)) WITHOUT ROWID;
-- Sums of a day (span 0) or a month (span 1) by the members of a dimension, within "part" where the dimension has parts.
CREATE TABLE cost_sheets (
    span INTEGER NOT NULL, at INTEGER NOT NULL, dimension INTEGER NOT NULL, currency INTEGER NOT NULL,
    part INTEGER NOT NULL, cells BLOB NOT NULL,
    PRIMARY KEY (span, at, dimension, currency, part));

-- Totals by the groupings that the facts are compared with.
CREATE TABLE control_days (
    grouping INTEGER NOT NULL, day INTEGER NOT NULL, fetched_at INTEGER NOT NULL, complete INTEGER NOT NULL,
    PRIMARY KEY (grouping, day)) WITHOUT ROWID;
CREATE TABLE control_totals (
    grouping INTEGER NOT NULL, day INTEGER NOT NULL, currency INTEGER NOT NULL, amount INTEGER NOT NULL,
    PRIMARY KEY (grouping, day, currency)) WITHOUT ROWID;

CREATE TABLE spend_days (
    source INTEGER NOT NULL, day INTEGER NOT NULL, state INTEGER NOT NULL, fetched_at INTEGER NOT NULL,
    by_key INTEGER NOT NULL DEFAULT 0, problem TEXT NOT NULL DEFAULT '',
    problem_at INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (source, day)) WITHOUT ROWID;
CREATE TABLE restatements (
    day INTEGER NOT NULL, currency INTEGER NOT NULL, noticed_at INTEGER NOT NULL,
    before INTEGER NOT NULL, after INTEGER NOT NULL,
    PRIMARY KEY (day, currency, noticed_at)) WITHOUT ROWID;

-- Usage likewise, by bucket (seconds since 1970).
CREATE TABLE usage_buckets (
    width INTEGER NOT NULL, bucket INTEGER NOT NULL, endpoint INTEGER NOT NULL,
    fetched_at INTEGER NOT NULL, complete INTEGER NOT NULL,
    PRIMARY KEY (width, bucket, endpoint)) WITHOUT ROWID;
CREATE TABLE usage_facts (
    width INTEGER NOT NULL, bucket INTEGER NOT NULL, endpoint INTEGER NOT NULL, first INTEGER NOT NULL,
    rows BLOB NOT NULL,
    PRIMARY KEY (width, bucket, endpoint, first));
CREATE TABLE usage_sheets (
    width INTEGER NOT NULL, bucket INTEGER NOT NULL, endpoint INTEGER NOT NULL, dimension INTEGER NOT NULL,
    cells BLOB NOT NULL,
    PRIMARY KEY (width, bucket, endpoint, dimension));
-- The busiest minutes of a day by model; project -1 is the whole organization.
CREATE TABLE usage_peaks (
    day INTEGER NOT NULL, endpoint INTEGER NOT NULL, project INTEGER NOT NULL, model INTEGER NOT NULL,
    requests INTEGER NOT NULL, requests_at INTEGER NOT NULL, tokens INTEGER NOT NULL, tokens_at INTEGER NOT NULL,
    PRIMARY KEY (day, endpoint, project, model)) WITHOUT ROWID;

CREATE TABLE remembered (what TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE kept (
    collection TEXT NOT NULL, id TEXT NOT NULL, json BLOB NOT NULL,
    PRIMARY KEY (collection, id)) WITHOUT ROWID;
