-- Spring Modulith's event publications; it ships no DDL.
create table event_publication (
    id                     uuid primary key,
    completion_attempts    integer not null,
    completion_date        timestamp with time zone,
    last_resubmission_date timestamp with time zone,
    publication_date       timestamp with time zone not null,
    event_type             varchar(512) not null,
    listener_id            varchar(512) not null,
    serialized_event       text not null,
    status                 varchar(20)
);

-- db-scheduler's jobs.
create table scheduled_tasks (
    task_name            varchar(100) not null,
    task_instance        varchar(100) not null,
    task_data            bytea,
    execution_time       timestamp with time zone,
    picked               boolean not null,
    picked_by            varchar(50),
    last_success         timestamp with time zone,
    last_failure         timestamp with time zone,
    consecutive_failures integer,
    last_heartbeat       timestamp with time zone,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_alive on scheduled_tasks (last_heartbeat);
