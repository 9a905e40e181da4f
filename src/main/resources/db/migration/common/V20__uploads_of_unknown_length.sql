-- While somebody films, nobody knows how long it will be.
alter table upload alter column length_bytes drop not null;
