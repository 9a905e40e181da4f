-- The sizes in which a generation of files can be watched, each cut into segments.
create table clip_rung (
    rung_id           uuid primary key,
    clip_id           uuid not null references clip on delete cascade,
    generation        integer not null,
    width             integer not null,
    height            integer not null,
    frames_per_second double precision not null,
    codecs            varchar(100) not null,
    longest_seconds   integer not null,
    -- Whether no further segment will come.
    whole             boolean not null
);
create index clip_rung_of_clip on clip_rung (clip_id, generation);

create table clip_segment (
    rung_id        uuid not null references clip_rung on delete cascade,
    -- From 0; -1 is what a player reads before any other.
    segment_number integer not null,
    duration_us    bigint not null,
    object_key     varchar(100) not null,
    sha256         varchar(64) not null,
    size_bytes     bigint not null,
    content_type   varchar(100) not null,
    primary key (rung_id, segment_number)
);
create index clip_segment_of_object on clip_segment (object_key);
