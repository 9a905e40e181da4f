-- "Here!": moments that somebody marked silently while watching together.
create table meeting_mark (
    mark_id    uuid primary key,
    meeting_id uuid not null references meeting on delete cascade,
    author_id  uuid not null references person,
    clip_id    uuid not null references clip on delete cascade,
    at_ms      bigint not null check (at_ms >= 0)
);
create index meeting_mark_of_author on meeting_mark (meeting_id, author_id);

-- The minutes: what people chose to keep.
create table meeting_line (
    line_id    uuid primary key,
    meeting_id uuid not null references meeting on delete cascade,
    author_id  uuid not null references person,
    text       varchar(1000) not null,
    kept_at    timestamp with time zone not null
);
create index meeting_line_of_meeting on meeting_line (meeting_id);

create table meeting_reflection (
    meeting_id   uuid not null references meeting on delete cascade,
    author_id    uuid not null references person,
    took         varchar(1000) not null,
    mine         varchar(1000) not null,
    my_score     integer check (my_score between 1 and 10),
    others       varchar(1000) not null,
    others_score integer check (others_score between 1 and 10),
    shared       boolean not null,
    written_at   timestamp with time zone not null,
    primary key (meeting_id, author_id)
);
