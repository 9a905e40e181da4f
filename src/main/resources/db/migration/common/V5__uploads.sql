-- How far the bytes of a clip have come. What is acknowledged stands here; the bytes are in the data folder.
create table upload (
    clip_id        uuid primary key references clip on delete cascade,
    owner_id       uuid not null references person,
    length_bytes   bigint not null,
    received_bytes bigint not null,
    metadata       text not null,
    expires_at     timestamp with time zone not null,
    check (received_bytes between 0 and length_bytes)
);
create index upload_expiring on upload (expires_at);
