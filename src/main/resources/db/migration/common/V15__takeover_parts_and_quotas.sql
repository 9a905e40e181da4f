-- Which request brings an upload's bytes: each that begins raises the epoch, and whoever has an earlier one is not
-- heard any more. The holder is its node; it counts on while bytes come, so that another node can tell.
alter table upload add column epoch integer default 0 not null;
alter table upload add column holder varchar(100);
alter table upload add column beats integer default 0 not null;
create index upload_of_owner on upload (owner_id);

-- The bytes of an upload, where the store takes them in parts. It refers to no upload, as a file in a folder does not:
-- what is left when the upload is gone is thrown away.
create table multipart (
    clip_id    uuid primary key,
    object_key varchar(100) not null,
    -- What the store calls it; null until there is a first part.
    name       text,
    next_part  integer not null,
    -- What is too little for a part; null when there is nothing.
    tail_key   varchar(100)
);

create table multipart_part (
    clip_id     uuid not null references multipart on delete cascade,
    part_number integer not null,
    tag         varchar(200) not null,
    sha256      varchar(64) not null,
    size_bytes  bigint not null,
    primary key (clip_id, part_number)
);

-- One row to lock for each school, so that of two uploads that begin at once the later one counts the other.
create table upload_gate (
    school_id uuid primary key references school on delete cascade
);
