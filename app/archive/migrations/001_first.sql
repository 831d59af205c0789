-- Fetched lists: a copy of what the service said, replaced list by list. Column names are the members' paths in the
-- service's JSON (see columns.h). No uniqueness over the service's ids: what it sends twice must not fail a whole list.
CREATE TABLE projects (
    row_id INTEGER PRIMARY KEY,
    id TEXT NOT NULL, name TEXT NOT NULL, created_at INTEGER NOT NULL, archived_at INTEGER, status TEXT NOT NULL);

CREATE TABLE users (
    row_id INTEGER PRIMARY KEY,
    id TEXT NOT NULL, name TEXT NOT NULL, email TEXT NOT NULL, role TEXT NOT NULL, added_at INTEGER NOT NULL,
    api_key_last_used_at INTEGER, is_service_account INTEGER NOT NULL, is_scim_managed INTEGER NOT NULL);
CREATE TABLE users_projects (
    parent_row INTEGER NOT NULL REFERENCES users (row_id) ON DELETE CASCADE, position INTEGER NOT NULL,
    id TEXT NOT NULL, name TEXT NOT NULL, role TEXT NOT NULL,
    PRIMARY KEY (parent_row, position)) WITHOUT ROWID;

CREATE TABLE invites (
    row_id INTEGER PRIMARY KEY,
    id TEXT NOT NULL, email TEXT NOT NULL, role TEXT NOT NULL, status TEXT NOT NULL, created_at INTEGER NOT NULL,
    expires_at INTEGER, accepted_at INTEGER);
CREATE TABLE invites_projects (
    parent_row INTEGER NOT NULL REFERENCES invites (row_id) ON DELETE CASCADE, position INTEGER NOT NULL,
    id TEXT NOT NULL, role TEXT NOT NULL,
    PRIMARY KEY (parent_row, position)) WITHOUT ROWID;

CREATE TABLE admin_keys (
    row_id INTEGER PRIMARY KEY,
    id TEXT NOT NULL, name TEXT NOT NULL, redacted_value TEXT NOT NULL, created_at INTEGER NOT NULL,
    expires_at INTEGER, last_used_at INTEGER,
    owner_type TEXT NOT NULL, owner_id TEXT NOT NULL, owner_name TEXT NOT NULL, owner_role TEXT NOT NULL);

CREATE TABLE project_users (
    row_id INTEGER PRIMARY KEY, list_project TEXT NOT NULL,
    id TEXT NOT NULL, name TEXT NOT NULL, email TEXT NOT NULL, role TEXT NOT NULL, added_at INTEGER NOT NULL);
CREATE INDEX project_users_list ON project_users (list_project);

CREATE TABLE service_accounts (
    row_id INTEGER PRIMARY KEY, list_project TEXT NOT NULL,
    id TEXT NOT NULL, name TEXT NOT NULL, role TEXT NOT NULL, created_at INTEGER NOT NULL);
CREATE INDEX service_accounts_list ON service_accounts (list_project);

CREATE TABLE project_keys (
    row_id INTEGER PRIMARY KEY, list_project TEXT NOT NULL,
    id TEXT NOT NULL, name TEXT NOT NULL, redacted_value TEXT NOT NULL, created_at INTEGER NOT NULL,
    last_used_at INTEGER, expires_at INTEGER, owner_project_access TEXT NOT NULL, owner_type TEXT NOT NULL,
    owner_user_id TEXT NOT NULL, owner_user_name TEXT NOT NULL, owner_user_email TEXT NOT NULL,
    owner_service_account_id TEXT NOT NULL, owner_service_account_name TEXT NOT NULL);
CREATE INDEX project_keys_list ON project_keys (list_project);

-- list_project empty: the organization's own limit.
CREATE TABLE spend_limits (
    row_id INTEGER PRIMARY KEY, list_project TEXT NOT NULL,
    threshold_amount INTEGER NOT NULL, currency TEXT NOT NULL, interval TEXT NOT NULL,
    enforcement_status TEXT NOT NULL);
CREATE INDEX spend_limits_list ON spend_limits (list_project);

-- amount: nano-units of the currency.
CREATE TABLE costs (
    day INTEGER NOT NULL, project_id TEXT NOT NULL, currency TEXT NOT NULL, amount INTEGER NOT NULL,
    PRIMARY KEY (day, project_id, currency)) WITHOUT ROWID;

CREATE TABLE changes (
    id TEXT NOT NULL PRIMARY KEY, type TEXT NOT NULL, at INTEGER NOT NULL,
    actor TEXT NOT NULL, project_id TEXT NOT NULL, subject_id TEXT NOT NULL);
CREATE INDEX changes_at ON changes (at);

CREATE TABLE list_states (
    kind TEXT NOT NULL, project_id TEXT NOT NULL,
    fetched_at INTEGER NOT NULL, stale INTEGER NOT NULL, not_offered INTEGER NOT NULL,
    PRIMARY KEY (kind, project_id)) WITHOUT ROWID;

-- Local-only data: known nowhere else, never replaced by a synchronization, carried over from a damaged file.
CREATE TABLE local_labels (
    project_id TEXT NOT NULL PRIMARY KEY, environment TEXT NOT NULL, cost_centre TEXT NOT NULL, note TEXT NOT NULL);
CREATE TABLE local_notes (key_id TEXT NOT NULL PRIMARY KEY, note TEXT NOT NULL);
CREATE TABLE local_systems (
    row_id INTEGER PRIMARY KEY AUTOINCREMENT,
    key_id TEXT NOT NULL, name TEXT NOT NULL, environment TEXT NOT NULL, owner TEXT NOT NULL,
    secret_location TEXT NOT NULL, how_changed TEXT NOT NULL, note TEXT NOT NULL);
CREATE INDEX local_systems_key ON local_systems (key_id);
