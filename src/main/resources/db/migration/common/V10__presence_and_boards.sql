-- Who has a stream of a meeting open, and through which node. No foreign keys: it is gone within a minute by itself.
create table meeting_presence (
    meeting_id uuid not null,
    person_id  uuid not null,
    node       varchar(60) not null,
    seen_at    timestamp with time zone not null,
    primary key (meeting_id, person_id, node)
);
create index meeting_presence_by_age on meeting_presence (seen_at);
create index meeting_presence_by_node on meeting_presence (node);

-- Screens without an account: first they show a code, then a meeting. Forgotten when that is over.
create table board (
    board_id    uuid primary key,
    secret_hash varchar(64) not null unique,
    code        varchar(10) unique,
    meeting_id  uuid references meeting on delete cascade,
    paired_by   uuid references person on delete cascade,
    expires_at  timestamp with time zone not null
);
create index board_of_meeting on board (meeting_id);
