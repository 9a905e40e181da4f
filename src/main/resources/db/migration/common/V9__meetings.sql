create table meeting (
    meeting_id   uuid primary key,
    triad_id     uuid not null references triad on delete cascade,
    starts_at    timestamp with time zone not null,
    state        varchar(20) not null check (state in ('PLANNED', 'RUNNING', 'BROKEN_OFF', 'ENDED')),
    version      bigint not null,
    call_address varchar(500),
    call_room    varchar(60) not null,
    -- Agenda, clock, roles, playback: one JSON document, read and written whole.
    course       text not null
);
create index meeting_of_triad on meeting (triad_id, starts_at);

-- How far facilitating has faded: 1 every prompt, 2 on request, 3 a peer keeps the time.
alter table triad add column facilitation integer default 1 not null check (facilitation between 1 and 3);

-- A Jitsi server or the like, on which meetings without an address of their own get a room.
alter table school add column call_server varchar(500);

-- Its case in a meeting has begun: from then on nobody is sealed from the others' observations.
alter table clip add column revealed boolean default false not null;
