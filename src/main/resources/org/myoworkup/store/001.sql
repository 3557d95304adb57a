-- Times are ISO 8601 in UTC, dates 2024, 2024-03 or 2024-03-17, places and values as the program writes them.

CREATE TABLE workup (
    number             INTEGER PRIMARY KEY,
    id                 TEXT    NOT NULL UNIQUE CHECK (length(id) = 36),
    record_number      TEXT    NOT NULL CHECK (record_number <> ''),
    family_name        TEXT    NOT NULL,
    given_name         TEXT    NOT NULL,
    birth_date         TEXT    CHECK (birth_date GLOB '[0-9][0-9][0-9][0-9]*'),
    sex                TEXT    NOT NULL CHECK (sex IN ('female', 'male', 'other', 'unknown')),
    definition         TEXT    NOT NULL CHECK (definition <> ''),
    definition_version TEXT    NOT NULL,
    source             TEXT    NOT NULL,
    revision           INTEGER NOT NULL CHECK (revision >= 0),
    created            TEXT    NOT NULL CHECK (created GLOB '*T*Z'),
    created_by         TEXT    NOT NULL,
    created_role       TEXT    NOT NULL,
    created_reason     TEXT    NOT NULL,
    changed            TEXT    NOT NULL CHECK (changed GLOB '*T*Z'),
    -- Counts changes over all workups: the order of the list, whatever became of the clock.
    touched            INTEGER NOT NULL,
    steps              TEXT    NOT NULL CHECK (json_valid(steps)),
    answered           INTEGER NOT NULL CHECK (answered >= 0),
    asked              INTEGER NOT NULL CHECK (asked >= 0),
    awaited            TEXT    NOT NULL CHECK (json_valid(awaited)),
    -- Folded by the program, because SQLite knows the case of ASCII letters only.
    search             TEXT    NOT NULL,
    number_key         TEXT    NOT NULL,
    person_key         TEXT
) STRICT;

-- With the searched text in the index, a search reads none of the wide rows it does not show.
CREATE INDEX workup_touched ON workup (touched DESC, search);
CREATE INDEX workup_number_key ON workup (number_key);
CREATE INDEX workup_person_key ON workup (person_key) WHERE person_key IS NOT NULL;

CREATE TABLE answer (
    workup INTEGER NOT NULL REFERENCES workup (number),
    place  TEXT    NOT NULL CHECK (place <> ''),
    value  TEXT    NOT NULL CHECK (json_valid(value)),
    PRIMARY KEY (workup, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE note (
    workup INTEGER NOT NULL REFERENCES workup (number),
    place  TEXT    NOT NULL CHECK (place <> ''),
    value  TEXT    NOT NULL CHECK (json_valid(value)),
    PRIMARY KEY (workup, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE state (
    workup INTEGER NOT NULL REFERENCES workup (number),
    place  TEXT    NOT NULL CHECK (place <> ''),
    value  TEXT    NOT NULL CHECK (json_valid(value)),
    PRIMARY KEY (workup, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE acknowledged (
    workup INTEGER NOT NULL REFERENCES workup (number),
    alert  TEXT    NOT NULL CHECK (alert <> ''),
    value  TEXT    NOT NULL CHECK (json_valid(value)),
    PRIMARY KEY (workup, alert)
) STRICT, WITHOUT ROWID;

CREATE TABLE attachment (
    workup     INTEGER NOT NULL REFERENCES workup (number),
    number     INTEGER NOT NULL CHECK (number > 0),
    place      TEXT    NOT NULL CHECK (place <> ''),
    name       TEXT    NOT NULL,
    media_type TEXT    NOT NULL CHECK (media_type IN ('image/png', 'image/jpeg', 'image/tiff', 'application/pdf')),
    caption    TEXT    NOT NULL,
    sha256     TEXT    NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    bytes      BLOB    NOT NULL,
    PRIMARY KEY (workup, number)
) STRICT;

CREATE TABLE signature (
    workup   INTEGER NOT NULL REFERENCES workup (number),
    number   INTEGER NOT NULL CHECK (number > 0),
    revision INTEGER NOT NULL CHECK (revision >= 0),
    name     TEXT    NOT NULL,
    role     TEXT    NOT NULL,
    time     TEXT    NOT NULL CHECK (time GLOB '*T*Z'),
    sha256   TEXT    NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    PRIMARY KEY (workup, number)
) STRICT;

CREATE TABLE history (
    workup   INTEGER NOT NULL REFERENCES workup (number),
    seq      INTEGER NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 0),
    time     TEXT    NOT NULL CHECK (time GLOB '*T*Z'),
    author   TEXT    NOT NULL,
    role     TEXT    NOT NULL,
    kind     TEXT    NOT NULL CHECK (kind IN ('answer', 'note', 'state', 'alert', 'patient')),
    place    TEXT    NOT NULL,
    old      TEXT    CHECK (json_valid(old)),
    new      TEXT    CHECK (json_valid(new)),
    reason   TEXT    NOT NULL,
    bulk     INTEGER NOT NULL CHECK (bulk = 0 OR (bulk = 1 AND kind = 'answer')),
    PRIMARY KEY (workup, seq),
    CHECK ((kind = 'patient') = (place = ''))
) STRICT, WITHOUT ROWID;

CREATE TRIGGER history_kept BEFORE UPDATE ON history
BEGIN SELECT RAISE(ABORT, 'the history is only added to'); END;

CREATE TRIGGER history_whole BEFORE DELETE ON history
BEGIN SELECT RAISE(ABORT, 'the history is only added to'); END;

-- Also keeps INSERT OR REPLACE from writing over an entry.
CREATE TRIGGER history_next BEFORE INSERT ON history
WHEN NEW.seq <> 1 + coalesce((SELECT max(seq) FROM history WHERE workup = NEW.workup), 0)
    OR NEW.revision < (SELECT revision FROM history WHERE workup = NEW.workup AND seq = NEW.seq - 1)
BEGIN SELECT RAISE(ABORT, 'the history goes on where it ended'); END;

CREATE TRIGGER signature_kept BEFORE UPDATE ON signature
BEGIN SELECT RAISE(ABORT, 'a signature is not changed'); END;

CREATE TRIGGER signature_whole BEFORE DELETE ON signature
BEGIN SELECT RAISE(ABORT, 'a signature is not taken away'); END;

CREATE TRIGGER signature_next BEFORE INSERT ON signature
WHEN NEW.number <> 1 + coalesce((SELECT max(number) FROM signature WHERE workup = NEW.workup), 0)
BEGIN SELECT RAISE(ABORT, 'a signature is not changed'); END;

-- A workup keeps its id and only goes forward.
CREATE TRIGGER workup_forward BEFORE UPDATE ON workup
WHEN NEW.number <> OLD.number OR NEW.id <> OLD.id OR NEW.revision < OLD.revision
BEGIN SELECT RAISE(ABORT, 'a workup goes forward'); END;

-- Keeps INSERT OR REPLACE from taking the place of a workup.
CREATE TRIGGER workup_new BEFORE INSERT ON workup
WHEN EXISTS (SELECT 1 FROM workup WHERE id = NEW.id OR number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'a workup goes forward'); END;

CREATE TRIGGER workup_whole BEFORE DELETE ON workup
WHEN EXISTS (SELECT 1 FROM history WHERE workup = OLD.number)
    OR EXISTS (SELECT 1 FROM signature WHERE workup = OLD.number)
BEGIN SELECT RAISE(ABORT, 'a workup with a history is kept'); END;
