-- What is left of the recording once the rest was let go, in milliseconds of it; null while all of it is there.
alter table clip add column kept_from_ms bigint;
alter table clip add column kept_to_ms bigint;

-- Since when the piece is a part of what there is; null while it is all of it. The rest goes some time after.
alter table clip add column apart_since timestamp with time zone;
update clip set apart_since = current_timestamp where from_ms is not null;
create index clip_apart on clip (apart_since);
