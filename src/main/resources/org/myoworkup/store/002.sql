-- Attachments come and go as changes, and what was taken away stays; answers marked together stay marked.

-- What was attached, once for all workups. The history names it by its checksum.
CREATE TABLE content (
    sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    bytes  BLOB NOT NULL
) STRICT;

INSERT OR IGNORE INTO content (sha256, bytes) SELECT sha256, bytes FROM attachment ORDER BY workup, number;

CREATE TRIGGER content_kept BEFORE UPDATE ON content
BEGIN SELECT RAISE(ABORT, 'what was attached is kept'); END;

CREATE TRIGGER content_whole BEFORE DELETE ON content
BEGIN SELECT RAISE(ABORT, 'what was attached is kept'); END;

-- Also keeps INSERT OR REPLACE from writing over it.
CREATE TRIGGER content_new BEFORE INSERT ON content
WHEN EXISTS (SELECT 1 FROM content WHERE sha256 = NEW.sha256 OR rowid = NEW.rowid)
BEGIN SELECT RAISE(ABORT, 'what was attached is kept'); END;

CREATE TABLE attachment_2 (
    workup       INTEGER NOT NULL REFERENCES workup (number),
    number       INTEGER NOT NULL CHECK (number > 0),
    place        TEXT    NOT NULL CHECK (place <> ''),
    name         TEXT    NOT NULL,
    media_type   TEXT    NOT NULL CHECK (media_type IN ('image/png', 'image/jpeg', 'image/tiff', 'application/pdf')),
    caption      TEXT    NOT NULL,
    name_visible TEXT    NOT NULL CHECK (name_visible IN ('yes', 'no', 'not-said')),
    consent      TEXT    NOT NULL CHECK (consent IN ('yes', 'no', 'not-said')),
    sha256       TEXT    NOT NULL REFERENCES content (sha256),
    PRIMARY KEY (workup, number)
) STRICT;

INSERT INTO attachment_2 (workup, number, place, name, media_type, caption, name_visible, consent, sha256)
SELECT workup, number, place, name, media_type, caption, 'not-said', 'not-said', sha256 FROM attachment;

DROP TABLE attachment;
ALTER TABLE attachment_2 RENAME TO attachment;

-- It names the history, which is about to be away.
DROP TRIGGER workup_whole;

CREATE TABLE history_2 (
    workup       INTEGER NOT NULL REFERENCES workup (number),
    seq          INTEGER NOT NULL,
    revision     INTEGER NOT NULL CHECK (revision >= 0),
    time         TEXT    NOT NULL CHECK (time GLOB '*T*Z'),
    author       TEXT    NOT NULL,
    role         TEXT    NOT NULL,
    kind         TEXT    NOT NULL CHECK (kind IN ('answer', 'note', 'state', 'alert', 'attachment', 'patient')),
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
    PRIMARY KEY (workup, seq),
    CHECK ((kind = 'patient') = (place = '')),
    CHECK ((kind = 'attachment') = (position IS NOT NULL))
) STRICT, WITHOUT ROWID;

INSERT INTO history_2 (workup, seq, revision, time, author, role, kind, place, old, new, reason, bulk, old_together,
    new_together, position)
SELECT workup, seq, revision, time, author, role, kind, place, old, new, reason, bulk,
    old IS NOT NULL AND lag(bulk = 1 AND new IS NOT NULL, 1, 0) OVER (PARTITION BY workup, kind, place ORDER BY seq),
    bulk = 1 AND new IS NOT NULL,
    NULL
FROM history ORDER BY workup, seq;

DROP TABLE history;
ALTER TABLE history_2 RENAME TO history;

CREATE TRIGGER history_kept BEFORE UPDATE ON history
BEGIN SELECT RAISE(ABORT, 'the history is only added to'); END;

CREATE TRIGGER history_whole BEFORE DELETE ON history
BEGIN SELECT RAISE(ABORT, 'the history is only added to'); END;

-- Also keeps INSERT OR REPLACE from writing over an entry.
CREATE TRIGGER history_next BEFORE INSERT ON history
WHEN NEW.seq <> 1 + coalesce((SELECT max(seq) FROM history WHERE workup = NEW.workup), 0)
    OR NEW.revision < (SELECT revision FROM history WHERE workup = NEW.workup AND seq = NEW.seq - 1)
BEGIN SELECT RAISE(ABORT, 'the history goes on where it ended'); END;

CREATE TRIGGER history_content BEFORE INSERT ON history
WHEN NEW.kind = 'attachment'
    AND NOT EXISTS (SELECT 1 FROM content WHERE sha256 = coalesce(NEW.new, NEW.old) ->> 'sha256')
BEGIN SELECT RAISE(ABORT, 'what was attached is kept'); END;

CREATE TRIGGER workup_whole BEFORE DELETE ON workup
WHEN EXISTS (SELECT 1 FROM history WHERE workup = OLD.number)
    OR EXISTS (SELECT 1 FROM signature WHERE workup = OLD.number)
BEGIN SELECT RAISE(ABORT, 'a workup with a history is kept'); END;

-- Whether it stands as marked together with others.
ALTER TABLE answer ADD COLUMN together INTEGER NOT NULL DEFAULT 0 CHECK (together IN (0, 1));

UPDATE answer SET together = 1
FROM (SELECT workup, place, new_together, max(seq) FROM history WHERE kind = 'answer' GROUP BY workup, place) AS last
WHERE last.new_together = 1 AND last.workup = answer.workup AND last.place = answer.place;
