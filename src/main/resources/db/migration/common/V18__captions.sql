-- What is said in a recording, as its owner brought it. One set for each clip.
create table clip_captions (
    clip_id    uuid primary key references clip on delete cascade,
    -- A new one each time, so that pages ask again.
    edition    uuid not null,
    language   varchar(8) not null,
    size_bytes bigint not null
);

create table clip_cue (
    clip_id    uuid not null references clip_captions on delete cascade,
    cue_number integer not null,
    -- In milliseconds of the recording, whatever piece of it is cut.
    from_ms    bigint not null,
    to_ms      bigint not null,
    text       text not null,
    primary key (clip_id, cue_number),
    check (from_ms < to_ms)
);
