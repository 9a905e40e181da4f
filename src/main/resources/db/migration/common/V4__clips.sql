create table clip (
    clip_id               uuid primary key,
    owner_id              uuid not null references person,
    title                 varchar(200) not null,
    learning_question_id  uuid,
    created_at            timestamp with time zone not null,
    stage                 varchar(20) not null check (stage in ('DESCRIBING', 'COACHING', 'TIPS')),
    pupils_checked        boolean not null,
    triad_id              uuid references triad,
    shared_until          date,
    state                 varchar(20) not null check (state in ('UPLOADING', 'PREPARING', 'READY', 'FAILED')),
    problem               varchar(100),
    progress              integer not null,
    -- The recording as it was found; null until it has been looked into.
    duration_ms           bigint,
    width                 integer,
    height                integer,
    -- In milliseconds of the recording; null is the whole.
    from_ms               bigint,
    to_ms                 bigint,
    -- Each preparation makes a generation of files; 0 is what was uploaded, -1 none.
    generation            integer not null,
    attempts              integer not null,
    recording_generation  integer not null,
    recording_prepared    boolean not null,
    piece_generation      integer not null,
    check ((triad_id is null) = (shared_until is null))
);
create index clip_of_owner on clip (owner_id, created_at);
create index clip_of_triad on clip (triad_id, shared_until);
create index clip_of_question on clip (learning_question_id);

create table clip_file (
    clip_id      uuid not null references clip on delete cascade,
    generation   integer not null,
    role         varchar(20) not null check (role in ('ORIGINAL', 'VIDEO', 'POSTER', 'STORYBOARD', 'SPRITE', 'WAVEFORM')),
    object_key   varchar(100) not null,
    sha256       varchar(64) not null,
    size_bytes   bigint not null,
    content_type varchar(100) not null,
    primary key (clip_id, generation, role)
);

create table clip_watched (
    clip_id    uuid not null references clip on delete cascade,
    person_id  uuid not null references person,
    watched_at timestamp with time zone not null,
    primary key (clip_id, person_id)
);

-- Objects of the store that no clip holds: being written, or no longer wanted. They are deleted when due.
create table loose_object (
    object_key   varchar(100) primary key,
    delete_after timestamp with time zone not null
);
create index loose_object_due on loose_object (delete_after);
