-- The journal: local-only, appended to and never changed. number counts without a gap and hash chains each entry to the
-- one before (app/local/journalentry.h); the triggers keep a slip of our own from breaking that.
CREATE TABLE journal (
    number INTEGER PRIMARY KEY, at_ms INTEGER NOT NULL, kind TEXT NOT NULL, plan_id TEXT NOT NULL, step_id TEXT NOT NULL,
    user TEXT NOT NULL, operation TEXT NOT NULL, body TEXT NOT NULL, hash TEXT NOT NULL);
CREATE INDEX journal_plan ON journal (plan_id, kind);
CREATE TRIGGER journal_unchanged BEFORE UPDATE ON journal BEGIN
    SELECT RAISE(ABORT, 'journal entries are never changed'); END;
CREATE TRIGGER journal_kept BEFORE DELETE ON journal BEGIN
    SELECT RAISE(ABORT, 'journal entries are never removed'); END;
