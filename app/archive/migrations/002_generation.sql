-- A number that no two states of the data share: whatever is kept beside this file, reckoned from it, can tell whether
-- it is still in step. Every write of a list writes its state too.
CREATE TABLE archive_generation (value INTEGER NOT NULL);
INSERT INTO archive_generation VALUES (random());
CREATE TRIGGER generation_state_added AFTER INSERT ON list_states BEGIN UPDATE archive_generation SET value = random(); END;
CREATE TRIGGER generation_state_changed AFTER UPDATE ON list_states BEGIN UPDATE archive_generation SET value = random(); END;
CREATE TRIGGER generation_state_gone AFTER DELETE ON list_states BEGIN UPDATE archive_generation SET value = random(); END;
CREATE TRIGGER generation_label_added AFTER INSERT ON local_labels BEGIN UPDATE archive_generation SET value = random(); END;
CREATE TRIGGER generation_label_changed AFTER UPDATE ON local_labels BEGIN UPDATE archive_generation SET value = random(); END;
CREATE TRIGGER generation_label_gone AFTER DELETE ON local_labels BEGIN UPDATE archive_generation SET value = random(); END;
CREATE TRIGGER generation_note_added AFTER INSERT ON local_notes BEGIN UPDATE archive_generation SET value = random(); END;
CREATE TRIGGER generation_note_changed AFTER UPDATE ON local_notes BEGIN UPDATE archive_generation SET value = random(); END;
CREATE TRIGGER generation_note_gone AFTER DELETE ON local_notes BEGIN UPDATE archive_generation SET value = random(); END;
CREATE TRIGGER generation_system_added AFTER INSERT ON local_systems BEGIN UPDATE archive_generation SET value = random(); END;
CREATE TRIGGER generation_system_changed AFTER UPDATE ON local_systems BEGIN UPDATE archive_generation SET value = random(); END;
CREATE TRIGGER generation_system_gone AFTER DELETE ON local_systems BEGIN UPDATE archive_generation SET value = random(); END;
