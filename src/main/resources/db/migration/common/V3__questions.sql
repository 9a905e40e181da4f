create table learning_question (
    learning_question_id uuid primary key,
    owner_id             uuid not null references person (person_id) on delete cascade,
    parked               boolean not null,
    created_at           timestamp with time zone not null
);
create index learning_question_owner on learning_question (owner_id);

create table learning_question_version (
    learning_question_id uuid not null references learning_question (learning_question_id) on delete cascade,
    position             integer not null,
    text                 varchar(500) not null,
    written_at           timestamp with time zone not null,
    primary key (learning_question_id, position)
);
