-- Files and lists that visitors have classified: each run, what its rows were found to be, and what a person corrected.
-- Everything of a run goes with it; runs go after a day. The last table belongs to the library that works the runs off.

create table run (
    id                 bigint generated always as identity primary key,
    token              text not null unique check (token ~ '^[A-Za-z0-9_-]{32}$'),
    state              text not null
        check (state in ('choosing', 'queued', 'running', 'done', 'failed', 'cancelled')),
    expires_at         timestamptz not null,
    upload             text not null unique,
    file_name          text,
    encoding           text,
    delimiter          text,
    header             boolean,
    sheet              text,
    title_column       integer,
    employer_column    integer,
    description_column integer,
    total              integer not null default 0,
    done               integer not null default 0,
    attempt            integer not null default 0,
    left_off           integer not null default 0,
    edition            integer,
    model              text,
    different          integer,
    queued_at          timestamptz,
    began_at           timestamptz,
    problem            text,
    check (done between 0 and total)
);
create index on run (expires_at);
comment on column run.token is 'the part of its address that nobody can guess';
comment on column run.upload is 'name of the file in the folder of uploads';
comment on column run.attempt is 'counts the workers that took it up; only the newest may write';
comment on column run.left_off is 'how many attempts ended because the application was stopped in good order';
comment on column run.different is 'how many different titles its rows hold';

create table run_part (
    run     bigint not null references run on delete cascade,
    number  integer not null,
    answers bytea not null,
    primary key (run, number)
);
comment on table run_part is 'the answers to some thousand rows, in the order of the file, packed';

create table run_count (
    run   bigint not null references run on delete cascade,
    kind  text not null check (kind in ('verdict', 'role', 'level', 'problem')),
    value text not null,
    rows  integer not null,
    primary key (run, kind, value)
);

create table run_title (
    run         bigint not null references run on delete cascade,
    number      integer not null,
    title       text not null,
    employer    text,
    concern     text not null check (concern in ('ambiguous', 'unsure-role', 'unsure-outside', 'unknown', 'sure-role')),
    rows        integer not null,
    first_row   bigint not null,
    role        text,
    confidence  real not null,
    roles       text[] not null,
    confidences real[] not null,
    reason      text not null,
    choice      text,
    primary key (run, number)
);
comment on column run_title.number is 'the order in which a person should look at them';
comment on column run_title.choice is 'the slug of the role that a person chose instead, or outside';

create table scheduled_tasks (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index on scheduled_tasks (execution_time);
create index on scheduled_tasks (last_heartbeat);
