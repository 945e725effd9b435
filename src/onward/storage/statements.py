"""Every statement, as text with `:name` parameters: valid on SQLite and PostgreSQL alike, full-text search apart.

Each filters by `:owner`, which `connection.Connection` fills in. Nothing is put into a statement but by parameter.
"""

from __future__ import annotations

# --- messages and readings ---------------------------------------------------------------------------------------

DIGEST_OF = "SELECT digest FROM message WHERE owner = :owner AND id = :id"
ADD_MESSAGE = """
    INSERT INTO message (owner, id, digest, date, sender, subject, source, value, text)
    VALUES (:owner, :id, :digest, :date, :sender, :subject, :source, :value, :text)
"""
MESSAGE = "SELECT value, text FROM message WHERE owner = :owner AND id = :id"
IDS_FROM = "SELECT id FROM message WHERE owner = :owner AND id >= :first AND id < :end ORDER BY id LIMIT :limit"
MESSAGES_OF = """
    SELECT m.value, m.text FROM tie t JOIN message m ON m.owner = t.owner AND m.id = t.message_id
    WHERE t.owner = :owner AND t.application_id = :application_id ORDER BY m.date, m.id
"""
UNREAD_AFTER = """
    SELECT m.id, m.value, m.text
    FROM message m LEFT JOIN reading r ON r.number = m.number AND r.owner = m.owner
    WHERE m.owner = :owner AND m.id > :after AND (r.reader_version IS NULL OR r.reader_version <> :version)
    ORDER BY m.id LIMIT :limit
"""

ADD_READING = """
    INSERT INTO reading (number, owner, message_id, date, kind, confidence, about, taken, reader_version, value)
    VALUES (
        (SELECT number FROM message WHERE owner = :owner AND id = :message_id), :owner, :message_id, :date, :kind,
        :confidence, :about, 0, :reader_version, :value
    )
    ON CONFLICT (number) DO UPDATE SET
        kind = excluded.kind, confidence = excluded.confidence, about = excluded.about,
        taken = 0, reader_version = excluded.reader_version, value = excluded.value
"""
DATE_OF = "SELECT date FROM message WHERE owner = :owner AND id = :id"
READING = """
    SELECT r.value FROM message m JOIN reading r ON r.number = m.number AND r.owner = m.owner
    WHERE m.owner = :owner AND m.id = :id
"""
READINGS_TIED = """
    SELECT r.value FROM tie t JOIN message m ON m.owner = t.owner AND m.id = t.message_id
    JOIN reading r ON r.number = m.number AND r.owner = m.owner
    WHERE t.owner = :owner
"""
READINGS_OF_REJECTIONS = """
    SELECT r.value FROM event e JOIN message m ON m.owner = e.owner AND m.id = e.message_id
    JOIN reading r ON r.number = m.number AND r.owner = m.owner
    WHERE e.owner = :owner AND e.kind = 'rejected'
"""
PENDING = """
    SELECT m.value, r.value FROM reading r JOIN message m ON m.number = r.number AND m.owner = r.owner
    WHERE r.owner = :owner AND r.about = 1 AND r.taken = 0 ORDER BY r.date, r.message_id LIMIT :limit
"""
ENTRIES_AFTER = """
    SELECT m.value, r.value, r.date, r.message_id
    FROM reading r JOIN message m ON m.number = r.number AND m.owner = r.owner
    WHERE r.owner = :owner AND r.about = 1 AND (r.date, r.message_id) > (:date, :id)
    ORDER BY r.date, r.message_id LIMIT :limit
"""
NEWEST_TAKEN = "SELECT max(date) FROM reading WHERE owner = :owner AND about = 1 AND taken = 1"
MARK_TAKEN = """
    UPDATE reading SET taken = 1
    WHERE owner = :owner AND number = (SELECT number FROM message WHERE owner = :owner AND id = :id)
"""
MARK_NONE_TAKEN = "UPDATE reading SET taken = 0 WHERE owner = :owner AND about = 1 AND taken = 1"
MARK_ABOUT = """
    UPDATE reading SET about = 1
    WHERE owner = :owner AND number = (SELECT number FROM message WHERE owner = :owner AND id = :id)
"""

# --- the derived record ------------------------------------------------------------------------------------------

PUT_ORGANIZATION = """
    INSERT INTO organization (owner, id, value) VALUES (:owner, :id, :value)
    ON CONFLICT (owner, id) DO UPDATE SET value = excluded.value
"""
PUT_APPLICATION = """
    INSERT INTO application (owner, id, value) VALUES (:owner, :id, :value)
    ON CONFLICT (owner, id) DO UPDATE SET value = excluded.value
"""
PUT_CONTACT = """
    INSERT INTO contact (owner, id, organization_id, value) VALUES (:owner, :id, :organization_id, :value)
    ON CONFLICT (owner, id) DO UPDATE SET organization_id = excluded.organization_id, value = excluded.value
"""
PUT_EVENT = """
    INSERT INTO event (owner, id, application_id, kind, at, message_id, value)
    VALUES (:owner, :id, :application_id, :kind, :at, :message_id, :value)
    ON CONFLICT (owner, id) DO UPDATE SET
        application_id = excluded.application_id, kind = excluded.kind, at = excluded.at,
        message_id = excluded.message_id, value = excluded.value
"""
PUT_TIE = """
    INSERT INTO tie (owner, message_id, application_id, how, certainty)
    VALUES (:owner, :message_id, :application_id, :how, :certainty)
    ON CONFLICT (owner, message_id) DO UPDATE SET
        application_id = excluded.application_id, how = excluded.how, certainty = excluded.certainty
"""
PUT_QUESTION = """
    INSERT INTO question (owner, id, asked_at, value) VALUES (:owner, :id, :asked_at, :value)
    ON CONFLICT (owner, id) DO UPDATE SET asked_at = excluded.asked_at, value = excluded.value
"""
PUT_KEY = """
    INSERT INTO application_key (owner, kind, key, application_id) VALUES (:owner, :kind, :key, :application_id)
    ON CONFLICT (owner, kind, key, application_id) DO NOTHING
"""
WIPE_DERIVED = (
    "DELETE FROM organization WHERE owner = :owner",
    "DELETE FROM contact WHERE owner = :owner",
    "DELETE FROM application WHERE owner = :owner",
    "DELETE FROM event WHERE owner = :owner",
    "DELETE FROM tie WHERE owner = :owner",
    "DELETE FROM question WHERE owner = :owner",
    "DELETE FROM application_key WHERE owner = :owner",
)

ORGANIZATIONS = "SELECT value FROM organization WHERE owner = :owner ORDER BY id"
CONTACTS = "SELECT value FROM contact WHERE owner = :owner ORDER BY id"
APPLICATIONS = "SELECT value FROM application WHERE owner = :owner ORDER BY id"
EVENTS = "SELECT value FROM event WHERE owner = :owner ORDER BY application_id, at, id"
TIES = "SELECT message_id, application_id, how, certainty FROM tie WHERE owner = :owner ORDER BY message_id"
QUESTIONS = "SELECT value FROM question WHERE owner = :owner ORDER BY asked_at, id"

# The slice around some keys: each by an index that does not end at the owner, so that the cost stays the same.
LED_TO = "SELECT application_id FROM application_key WHERE owner = :owner AND kind = :kind AND key = :key"
KEYS_OF = """
    SELECT kind, key FROM application_key WHERE owner = :owner AND application_id = :id ORDER BY kind, key
"""
APPLICATION = "SELECT value FROM application WHERE owner = :owner AND id = :id"
ORGANIZATION = "SELECT value FROM organization WHERE owner = :owner AND id = :id"
CONTACT = "SELECT value FROM contact WHERE owner = :owner AND id = :id"
CONTACTS_AT = "SELECT value FROM contact WHERE owner = :owner AND organization_id = :id"
EVENTS_OF = "SELECT value FROM event WHERE owner = :owner AND application_id = :id ORDER BY at, id"
TIES_OF = """
    SELECT message_id, application_id, how, certainty FROM tie
    WHERE owner = :owner AND application_id = :id
"""

# --- what is kept ------------------------------------------------------------------------------------------------

OWNER = "SELECT value FROM owner WHERE owner = :owner"
PUT_OWNER = """
    INSERT INTO owner (owner, value) VALUES (:owner, :value) ON CONFLICT (owner) DO UPDATE SET value = excluded.value
"""
DECIDE = """
    INSERT INTO decision (owner, id, made_at, verb, subject, value)
    VALUES (:owner, :id, :made_at, :verb, :subject, :value)
"""
DECISIONS = "SELECT value FROM decision WHERE owner = :owner ORDER BY made_at, id"
DECISIONS_OF_VERB = "SELECT value FROM decision WHERE owner = :owner AND verb = :verb ORDER BY made_at, id"
SUBJECTS_OF_VERB = "SELECT DISTINCT subject FROM decision WHERE owner = :owner AND verb = :verb"
PUT_NOTE = """
    INSERT INTO note (owner, id, application_id, written_at, value)
    VALUES (:owner, :id, :application_id, :written_at, :value)
    ON CONFLICT (owner, id) DO UPDATE SET
        application_id = excluded.application_id, written_at = excluded.written_at, value = excluded.value
"""
NOTES = "SELECT value FROM note WHERE owner = :owner ORDER BY written_at, id"
REMOVE_NOTE = "DELETE FROM note WHERE owner = :owner AND id = :id"
NEXT_POSITION = "SELECT coalesce(max(position), 0) + 1 FROM circle WHERE owner = :owner"
PUT_MEMBER = """
    INSERT INTO circle (owner, id, position, value) VALUES (:owner, :id, :position, :value)
    ON CONFLICT (owner, id) DO UPDATE SET value = excluded.value
"""
CIRCLE = "SELECT value FROM circle WHERE owner = :owner ORDER BY position, id"
REMOVE_MEMBER = "DELETE FROM circle WHERE owner = :owner AND id = :id"
PUT_DRAFT = """
    INSERT INTO draft (owner, id, application_id, state, written_at, value)
    VALUES (:owner, :id, :application_id, :state, :written_at, :value)
    ON CONFLICT (owner, id) DO UPDATE SET
        application_id = excluded.application_id, state = excluded.state, written_at = excluded.written_at,
        value = excluded.value
"""
DRAFTS = "SELECT value, state FROM draft WHERE owner = :owner ORDER BY written_at, id"
DRAFT = "SELECT value, state FROM draft WHERE owner = :owner AND id = :id"
SET_DRAFT_STATE = "UPDATE draft SET state = :state WHERE owner = :owner AND id = :id"
POSITION_OF = "SELECT position FROM intake WHERE owner = :owner AND source = :source"
PUT_POSITION = """
    INSERT INTO intake (owner, source, position) VALUES (:owner, :source, :position)
    ON CONFLICT (owner, source) DO UPDATE SET position = excluded.position
"""
FORGET_POSITION = "DELETE FROM intake WHERE owner = :owner AND source = :source"

# --- export ------------------------------------------------------------------------------------------------------

CIRCLE_ROWS = "SELECT value, position FROM circle WHERE owner = :owner ORDER BY id"
DECISION_ROWS = "SELECT value FROM decision WHERE owner = :owner ORDER BY id"
DRAFT_ROWS = "SELECT value, state FROM draft WHERE owner = :owner ORDER BY id"
INTAKE_ROWS = "SELECT source, position FROM intake WHERE owner = :owner ORDER BY source"
MESSAGE_ROWS_AFTER = "SELECT id, value, text FROM message WHERE owner = :owner AND id > :after ORDER BY id LIMIT :limit"
NOTE_ROWS = "SELECT value FROM note WHERE owner = :owner ORDER BY id"
COUNT_OF = {
    "owner": "SELECT count(*) FROM owner WHERE owner = :owner",
    "message": "SELECT count(*) FROM message WHERE owner = :owner",
    "decision": "SELECT count(*) FROM decision WHERE owner = :owner",
    "note": "SELECT count(*) FROM note WHERE owner = :owner",
    "circle": "SELECT count(*) FROM circle WHERE owner = :owner",
    "draft": "SELECT count(*) FROM draft WHERE owner = :owner",
    "intake": "SELECT count(*) FROM intake WHERE owner = :owner",
    "about": "SELECT count(*) FROM reading WHERE owner = :owner AND about = 1",
    "pending": "SELECT count(*) FROM reading WHERE owner = :owner AND about = 1 AND taken = 0",
    "organization": "SELECT count(*) FROM organization WHERE owner = :owner",
    "contact": "SELECT count(*) FROM contact WHERE owner = :owner",
    "application": "SELECT count(*) FROM application WHERE owner = :owner",
    "event": "SELECT count(*) FROM event WHERE owner = :owner",
    "tie": "SELECT count(*) FROM tie WHERE owner = :owner",
    "question": "SELECT count(*) FROM question WHERE owner = :owner",
}

READ_BY = """
    SELECT r.reader_version, count(*) FROM message m LEFT JOIN reading r ON r.number = m.number AND r.owner = m.owner
    WHERE m.owner = :owner GROUP BY r.reader_version
"""
