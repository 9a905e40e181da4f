create table improvement_plan (
    plan_id              uuid primary key,
    version              bigint not null,
    owner_id             uuid not null references person (person_id) on delete cascade,
    learning_question_id uuid not null unique,
    seen_now             varchar(2000) not null,
    goal                 varchar(2000) not null,
    satisfied_when       varchar(2000) not null,
    consequences         varchar(2000) not null,
    updated_at           timestamp with time zone not null
);
create index improvement_plan_owner on improvement_plan (owner_id);

create table plan_step (
    plan_id    uuid not null references improvement_plan (plan_id) on delete cascade,
    position   integer not null,
    step_id    uuid not null,
    what       varchar(2000) not null,
    by_date    date,
    how_i_know varchar(2000) not null,
    done       boolean not null,
    primary key (plan_id, position)
);

-- Quotes outlive what they quote: no foreign key to the observation, its clip or its author.
create table plan_now_quote (
    plan_id        uuid not null references improvement_plan (plan_id) on delete cascade,
    position       integer not null,
    observation_id uuid not null,
    clip_id        uuid not null,
    at_ms          bigint not null,
    piece_from_ms  bigint not null,
    kind           varchar(20) not null,
    author_id      uuid not null,
    text           varchar(280) not null,
    primary key (plan_id, position)
);

create table plan_feedback_quote (
    plan_id        uuid not null references improvement_plan (plan_id) on delete cascade,
    position       integer not null,
    observation_id uuid not null,
    clip_id        uuid not null,
    at_ms          bigint not null,
    piece_from_ms  bigint not null,
    kind           varchar(20) not null,
    author_id      uuid not null,
    text           varchar(280) not null,
    primary key (plan_id, position)
);

create table plan_reflection (
    plan_id       uuid not null references improvement_plan (plan_id) on delete cascade,
    position      integer not null,
    reflection_id uuid not null,
    written_at    timestamp with time zone not null,
    score         integer not null check (score between 1 and 10),
    tried         varchar(2000) not null,
    effect        varchar(2000) not null,
    why_not_lower varchar(2000) not null,
    wanted_next   varchar(2000) not null,
    clip_id       uuid,
    at_ms         bigint,
    piece_from_ms bigint,
    primary key (plan_id, position)
);

-- The questions whose coaching has begun. A random id is all it holds, so it may outlive the question.
create table plan_opening (
    learning_question_id uuid primary key
);
