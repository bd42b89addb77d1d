-- The files that visitors hand in lie beside their runs, so that whichever process is asked can read them.

create table run_upload (
    run     bigint not null references run on delete cascade,
    number  integer not null,
    content bytea not null,
    primary key (run, number)
);
-- Workbooks are packed already, and what is not compressed is cut out and measured without being read.
alter table run_upload alter column content set storage external;
comment on table run_upload is 'the file that was handed in, a megabyte a row, in order';
comment on column run.upload is 'name of the copy of its file that a process makes in its own folder of uploads';
