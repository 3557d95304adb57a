-- Signatures and printings are entries of the history, each entry carries the checksum of all before it, and a signed
-- workup changes only with a reason.

-- What was signed, byte for byte; not known of signatures that came with a case file.
ALTER TABLE signature ADD COLUMN interim INTEGER NOT NULL DEFAULT 0 CHECK (interim IN (0, 1));
ALTER TABLE signature ADD COLUMN frozen BLOB;

-- Checksum of what stood when the workup was made; the first entry of the history goes on from it. The program fills it
-- in for workups that are there already.
ALTER TABLE workup ADD COLUMN origin TEXT NOT NULL DEFAULT '' CHECK (origin NOT GLOB '*[^0-9a-f]*');

-- What the list shows: the code of the class, and by which rules it was found; 0 is by none yet.
ALTER TABLE workup ADD COLUMN standing TEXT NOT NULL DEFAULT '';
ALTER TABLE workup ADD COLUMN rules INTEGER NOT NULL DEFAULT 0;
ALTER TABLE workup ADD COLUMN changed_by TEXT NOT NULL DEFAULT '';
-- The row of the index finder that is this workup's.
ALTER TABLE workup ADD COLUMN listed INTEGER NOT NULL DEFAULT 0;

UPDATE workup SET changed_by = coalesce(
    (SELECT author FROM history h WHERE h.workup = workup.number ORDER BY seq DESC LIMIT 1), created_by);

-- The text that was searched before stood in it.
DROP INDEX workup_touched;
CREATE UNIQUE INDEX workup_touched ON workup (touched DESC);
CREATE INDEX workup_rules ON workup (rules);

-- A row for each workup; its number is the workup's "touched", so that what changed last is found first.
CREATE VIRTUAL TABLE finder USING fts5 (words, marks, tokenize = 'unicode61', prefix = '1 2 3');

CREATE TABLE history_3 (
    workup       INTEGER NOT NULL REFERENCES workup (number),
    seq          INTEGER NOT NULL,
    revision     INTEGER NOT NULL CHECK (revision >= 0),
    time         TEXT    NOT NULL CHECK (time GLOB '*T*Z'),
    author       TEXT    NOT NULL,
    role         TEXT    NOT NULL,
    kind         TEXT    NOT NULL CHECK (kind IN ('answer', 'note', 'state', 'alert', 'attachment', 'patient', 'signature', 'print')),
    place        TEXT    NOT NULL,
    old          TEXT    CHECK (json_valid(old)),
    new          TEXT    CHECK (json_valid(new)),
    reason       TEXT    NOT NULL,
    bulk         INTEGER NOT NULL CHECK (bulk = 0 OR (bulk = 1 AND kind = 'answer')),
    -- Whether the old and the new answer stand as marked together with others.
    old_together INTEGER NOT NULL CHECK (old_together = 0 OR (old_together = 1 AND kind = 'answer' AND old IS NOT NULL)),
    new_together INTEGER NOT NULL CHECK (new_together = 0 OR (new_together = 1 AND kind = 'answer' AND new IS NOT NULL)),
    -- Where an attachment stands or stood in the order of the workup's, from 0.
    position     INTEGER CHECK (position >= 0),
    -- SHA-256 of the entry before and of this one; how, says architecture.md.
    hash         TEXT    NOT NULL CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*'),
    PRIMARY KEY (workup, seq),
    CHECK ((kind IN ('patient', 'signature', 'print')) = (place = '')),
    CHECK ((kind = 'attachment') = (position IS NOT NULL)),
    CHECK (kind NOT IN ('signature', 'print') OR (old IS NULL AND new IS NOT NULL))
) STRICT, WITHOUT ROWID;
