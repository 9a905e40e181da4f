-- What an owner draws over a recording: nobody else notices until it is applied.
create table clip_masking (
    clip_id         uuid primary key references clip on delete cascade,
    version         integer not null,
    -- JSON: masks and silences, in milliseconds of the recording.
    drawing         text not null,
    -- Of the drawing that what others see is made with; null while there is none.
    applied_version integer
);

-- Where a mask goes that follows something.
create table clip_mask_track (
    clip_id    uuid not null references clip on delete cascade,
    mask_id    uuid not null,
    -- Rises with each change that makes another path: a job that began before it is not heard any more.
    number     bigint not null,
    state      varchar(20) not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
    progress   integer not null,
    lost_at_ms bigint,
    -- JSON: places, sorted by time.
    path       text not null,
    primary key (clip_id, mask_id)
);

-- What a search for faces found; the latest search counts.
create table clip_face_search (
    clip_id  uuid primary key references clip on delete cascade,
    number   bigint not null,
    state    varchar(20) not null check (state in ('SEARCHING', 'DONE', 'FAILED')),
    progress integer not null,
    -- JSON.
    found    text not null
);

-- What the files of a piece are made with.
create table clip_veil (
    clip_id uuid primary key references clip on delete cascade,
    -- JSON: patches with their paths, and silences.
    veil    text not null
);
alter table clip add column veiled boolean default false not null;
