-- The database itself removes a clip's observations with the clip: one that is placed while its clip is being deleted
-- would outlive a listener's sweep.
create table observation (
    observation_id uuid primary key,
    clip_id        uuid not null references clip on delete cascade,
    author_id      uuid not null references person on delete cascade,
    kind           varchar(20) not null check (kind in ('QUOTE', 'TEACHER_ACTION', 'PUPIL_ACTION', 'INTERACTION', 'COUNT',
                                                        'QUESTION', 'INTERPRETATION', 'TIP', 'FEELING')),
    from_ms        bigint not null,
    to_ms          bigint check (to_ms > from_ms),
    text           varchar(280) not null,
    kept           boolean not null,
    created_at     timestamp with time zone not null,
    edited_at      timestamp with time zone
);
create index observation_on_clip on observation (clip_id, author_id);
