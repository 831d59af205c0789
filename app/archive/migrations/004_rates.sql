-- How fast the service answered each endpoint family when it was last asked (app/base/learnedrate.h).
CREATE TABLE learned_rates (
    family TEXT NOT NULL PRIMARY KEY, requests INTEGER NOT NULL, window_ms INTEGER NOT NULL, even INTEGER NOT NULL,
    used INTEGER NOT NULL, at INTEGER NOT NULL);
