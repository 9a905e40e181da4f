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
