-- Profiles are split: this narrow table holds what is filtered, sorted and counted. The document is read only for the rows of
-- a page. Filters compare the folded name, in which case makes no difference.
CREATE TABLE profiles (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    folded_name TEXT NOT NULL,
    priority ANY,
    created TEXT NOT NULL,
    modified TEXT NOT NULL,
    owner_id TEXT,
    owner_name TEXT,
    source_id TEXT NOT NULL,
    identities INTEGER NOT NULL DEFAULT 0
) STRICT;
-- Ties keep the order of insertion, so that an index serves only one direction; the indexes that end in `if_any` serve the
-- other one.
CREATE INDEX profiles_by_name ON profiles (name);
CREATE INDEX profiles_by_folded_name ON profiles (folded_name);
CREATE INDEX profiles_by_source ON profiles (source_id);
CREATE INDEX profiles_by_priority ON profiles (priority DESC);
CREATE INDEX profiles_by_created ON profiles (created);
CREATE INDEX profiles_by_modified ON profiles (modified);
CREATE INDEX profiles_by_priority_if_any ON profiles (priority IS NULL, priority);
CREATE INDEX profiles_by_owner_id_if_any ON profiles (owner_id IS NULL, owner_id);
CREATE INDEX profiles_by_owner_name_if_any ON profiles (owner_name IS NULL, owner_name);
CREATE INDEX profiles_by_owner_id ON profiles (owner_id DESC);
CREATE INDEX profiles_by_owner_name ON profiles (owner_name DESC);

-- The JSON of a profile in pieces: before the value of identityCount, between it and the mappings, the mappings, and the rest.
-- Without mappings, `middle` extends to the end.
CREATE TABLE documents (
    seq INTEGER PRIMARY KEY REFERENCES profiles ON DELETE CASCADE,
    head TEXT NOT NULL,
    middle TEXT NOT NULL,
    mappings TEXT NOT NULL,
    tail TEXT NOT NULL
) STRICT;
-- The complete JSON. In an outline, null replaces the mappings.
CREATE VIEW texts AS
SELECT p.seq, p.id, p.name, d.mappings,
    d.head || p.identities || d.middle || d.mappings || d.tail AS text,
    d.head || p.identities || d.middle || iif(d.mappings = '', '', 'null') || d.tail AS outline
FROM profiles p JOIN documents d USING (seq);

CREATE TABLE sources (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL
) STRICT;
CREATE INDEX sources_by_name ON sources (name);

CREATE TABLE transforms (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL UNIQUE,
    document TEXT NOT NULL
) STRICT;

CREATE TABLE identities (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    profile TEXT NOT NULL,
    attributes TEXT NOT NULL,
    manual_state INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX identities_by_name ON identities (name);
CREATE INDEX identities_by_profile ON identities (profile);
CREATE INDEX identities_by_uid ON identities (json_extract(attributes, '$.uid'));
CREATE INDEX identities_by_alias ON identities (coalesce(json_extract(attributes, '$.uid'), name));
CREATE INDEX identities_by_email ON identities (json_extract(attributes, '$.email'));
CREATE INDEX identities_by_manager ON identities (json_extract(attributes, '$.manager'))
    WHERE json_extract(attributes, '$.manager') IS NOT NULL;

CREATE TABLE accounts (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    identity TEXT NOT NULL,
    source TEXT NOT NULL,
    document TEXT NOT NULL
) STRICT;
CREATE INDEX accounts_by_identity ON accounts (identity);
CREATE INDEX accounts_by_source ON accounts (source);
CREATE INDEX accounts_by_native_identity ON accounts (coalesce(json_extract(document, '$.nativeIdentity'), id));
-- The expressions are those of the columns in `people_pages.rs`.
CREATE INDEX accounts_by_name ON accounts (coalesce(json_extract(document, '$.displayName'),
    json_extract(document, '$.nativeIdentity'), json_extract(document, '$.attributes.displayName')));

-- The documents of the collections that follow from the schema. `kind` is the path of the collection in the schema, `parent` has
-- the ids in the path before the document's own, and `name` is the value of the document's member `name`.
CREATE TABLE objects (
    seq INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    parent TEXT NOT NULL,
    id TEXT NOT NULL,
    name TEXT,
    document TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX objects_by_id ON objects (kind, id, parent);
CREATE INDEX objects_by_parent ON objects (kind, parent);
CREATE INDEX objects_by_name ON objects (kind, name, parent);

-- The entitlements that the attributes of an account name. CROSS JOIN keeps the order: each value of an account is looked up in the
-- index of the entitlements' values.
CREATE VIEW account_entitlements AS
SELECT a.id AS account, a.identity AS identity, e.seq AS seq, e.id AS id, e.document AS document
FROM accounts a
CROSS JOIN json_each(a.document, '$.attributes') m
CROSS JOIN json_each(iif(m.type = 'array', m.value, json_array(m.atom))) v
CROSS JOIN objects e
    ON e.kind = '/entitlements' AND e.parent = '' AND json_extract(e.document, '$."value"') = v.atom
WHERE json_extract(e.document, '$."attribute"') = m.key AND json_extract(e.document, '$."source"."id"') = a.source;

-- What was written, for the search. Rows are only added, and the oldest deleted: positions grow without AUTOINCREMENT, which writes to
-- another table each time.
CREATE TABLE events (
    seq INTEGER PRIMARY KEY,
    created TEXT NOT NULL,
    operation TEXT NOT NULL,
    words TEXT NOT NULL,
    path TEXT NOT NULL,
    actor TEXT NOT NULL,
    target TEXT NOT NULL,
    tracking_number TEXT NOT NULL
) STRICT;

CREATE TABLE tasks (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    profiles TEXT NOT NULL,
    payload TEXT NOT NULL DEFAULT 'null',
    launcher TEXT NOT NULL,
    launched TEXT NOT NULL,
    due INTEGER NOT NULL,
    completed TEXT,
    status TEXT,
    messages TEXT NOT NULL DEFAULT '[]'
) STRICT;
CREATE INDEX tasks_by_due ON tasks (due) WHERE completed IS NULL;

CREATE TRIGGER identity_arrives AFTER INSERT ON identities BEGIN
    UPDATE profiles SET identities = identities + 1 WHERE id = new.profile;
END;
CREATE TRIGGER identity_leaves AFTER DELETE ON identities BEGIN
    UPDATE profiles SET identities = identities - 1 WHERE id = old.profile;
END;
CREATE TRIGGER identity_moves AFTER UPDATE OF profile ON identities BEGIN
    UPDATE profiles SET identities = identities - 1 WHERE id = old.profile;
    UPDATE profiles SET identities = identities + 1 WHERE id = new.profile;
END;
CREATE TRIGGER profile_arrives AFTER INSERT ON profiles BEGIN
    UPDATE profiles
    SET identities = (SELECT count(*) FROM identities WHERE profile = new.id)
    WHERE seq = new.seq;
END;

-- Objects renamed by the current transaction and by steps before it. Their references are updated before the next full transaction
-- ends.
CREATE TABLE renames (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    old_name TEXT NOT NULL,
    new_name TEXT NOT NULL,
    PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER object_is_renamed AFTER UPDATE OF name ON objects WHEN old.name <> new.name BEGIN
    INSERT INTO renames (kind, id, old_name, new_name)
    VALUES (new.kind, coalesce(json_extract(new.document, '$.id'), new.id), old.name, new.name)
    ON CONFLICT (kind, id) DO UPDATE SET new_name = excluded.new_name;
END;
CREATE TRIGGER identity_is_renamed AFTER UPDATE OF name ON identities WHEN old.name <> new.name BEGIN
    INSERT INTO renames (kind, id, old_name, new_name) VALUES ('/identities', new.id, old.name, new.name)
    ON CONFLICT (kind, id) DO UPDATE SET new_name = excluded.new_name;
END;
CREATE TRIGGER profile_is_renamed AFTER UPDATE OF name ON profiles WHEN old.name <> new.name BEGIN
    INSERT INTO renames (kind, id, old_name, new_name) VALUES ('/identity-profiles', new.id, old.name, new.name)
    ON CONFLICT (kind, id) DO UPDATE SET new_name = excluded.new_name;
END;
