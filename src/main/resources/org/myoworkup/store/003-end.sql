-- The program has copied every entry with its checksum.

-- It names the history, which is about to be away.
DROP TRIGGER workup_whole;

DROP TABLE history;
ALTER TABLE history_3 RENAME TO history;

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

CREATE TRIGGER history_amended BEFORE INSERT ON history
WHEN NEW.kind NOT IN ('signature', 'print') AND NEW.reason = ''
    AND EXISTS (SELECT 1 FROM signature WHERE workup = NEW.workup)
BEGIN SELECT RAISE(ABORT, 'a signed workup changes with a reason'); END;

CREATE TRIGGER workup_whole BEFORE DELETE ON workup
WHEN EXISTS (SELECT 1 FROM history WHERE workup = OLD.number)
    OR EXISTS (SELECT 1 FROM signature WHERE workup = OLD.number)
BEGIN SELECT RAISE(ABORT, 'a workup with a history is kept'); END;

CREATE TRIGGER workup_origin BEFORE UPDATE ON workup
WHEN NEW.origin <> OLD.origin OR NEW.created <> OLD.created OR NEW.definition <> OLD.definition
    OR NEW.definition_version <> OLD.definition_version
BEGIN SELECT RAISE(ABORT, 'a workup keeps its origin'); END;
