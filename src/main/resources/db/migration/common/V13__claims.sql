-- The number of the latest attempt at preparing anything of this clip: earlier ones are not heard any more.
alter table clip add column claim_number bigint default 0 not null;
