create index clip_file_by_object on clip_file (object_key);

-- For the administrator: objects that are gone or changed, and cannot be made anew. Empty in a healthy installation.
create table damaged_object (
    object_key varchar(100) primary key,
    clip_id    uuid not null references clip on delete cascade,
    damage     varchar(20) not null check (damage in ('MISSING', 'CHANGED')),
    found_at   timestamp with time zone not null
);

-- How far the reading of all objects has come. Always one row.
create table scrub (
    -- Of the space of keys, in its 2^32 equal parts: the next part to be read.
    position   bigint not null,
    -- Up to when its reading is on schedule: it lies behind after the server stood still.
    read_up_to timestamp with time zone
);
insert into scrub (position, read_up_to) values (0, null);
