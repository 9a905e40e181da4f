-- What followers of a clip are told, numbered for each clip. Whoever adds a line holds the clip's row here until commit,
-- so lines become visible in the order of their numbers and a follower who remembers the last one has missed none.
create table clip_feed (
    clip_id uuid primary key,
    last_id bigint not null
);

create table clip_news (
    clip_id        uuid not null references clip_feed on delete cascade,
    news_id        bigint not null,
    what           varchar(20) not null check (what in ('READY', 'FAILED', 'CHANGED', 'PLACED', 'EDITED', 'REMOVED')),
    observation_id uuid,
    author_id      uuid,
    audience       varchar(10) not null check (audience in ('EVERYBODY', 'AUTHOR', 'OTHERS')),
    told_at        timestamp with time zone not null,
    primary key (clip_id, news_id)
);
create index clip_news_by_age on clip_news (told_at);
