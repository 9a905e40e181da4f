create table school (
    school_id uuid primary key,
    name      varchar(200) not null
);

create table person (
    person_id     uuid primary key,
    school_id     uuid not null references school,
    name          varchar(200) not null,
    email         varchar(320) not null unique,
    language      varchar(2) not null check (language in ('NL', 'EN')),
    readable_font boolean not null,
    password_hash varchar(255),
    active        boolean not null,
    created_at    timestamp with time zone not null
);
create index person_of_school on person (school_id);

create table person_role (
    person_id uuid not null references person,
    role      varchar(20) not null check (role in ('TEACHER', 'FACILITATOR', 'COORDINATOR', 'DIRECTOR')),
    primary key (person_id, role)
);

create table triad (
    triad_id        uuid primary key,
    school_id       uuid not null references school,
    name            varchar(200) not null,
    facilitator_id  uuid references person,
    next_meeting_at timestamp with time zone,
    version         bigint not null
);
create index triad_of_school on triad (school_id);

create table triad_member (
    triad_id  uuid not null references triad,
    seat      integer not null,
    person_id uuid not null references person,
    primary key (triad_id, seat)
);
create index triad_of_member on triad_member (person_id);

create table triad_agreement (
    triad_id  uuid not null references triad,
    place     integer not null,
    text      varchar(500) not null,
    primary key (triad_id, place)
);

-- Sessions of browsers and tokens of programs: one mechanism. Only the SHA-256 of a secret is kept.
create table access_token (
    access_token_id uuid primary key,
    person_id       uuid not null references person,
    kind            varchar(10) not null check (kind in ('BROWSER', 'PROGRAM')),
    name            varchar(100) not null,
    secret_hash     varchar(64) not null unique,
    created_at      timestamp with time zone not null,
    last_used_at    timestamp with time zone,
    expires_at      timestamp with time zone not null
);
create index access_token_of_person on access_token (person_id);

-- Links that work once; without a person it is the set-up link of an empty installation.
create table one_time_link (
    secret_hash varchar(64) primary key,
    person_id   uuid references person,
    expires_at  timestamp with time zone not null
);
