-- The order of the data, so that an older program does not undo a newer one's. Editions from before it have version 0;
-- there is no default, so that programs from before it cannot publish any more.

alter table edition add column data_version integer not null default 0 check (data_version >= 0);
alter table edition alter column data_version drop default;
comment on column edition.digest is 'SHA-256 over all data that answers depend on, in order of name';
comment on column edition.data_version is 'the number in db/reference/VERSION of the program that published it';
