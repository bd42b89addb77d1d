-- The ways into the field: certificates with the roles they are for, and programs that teach the work. An empty cell is
-- one that is not known.

create table certification (
    slug           text primary key,
    name           text not null unique,
    short_name     text,
    issuer         text not null,
    countries      text[] not null,
    status         text not null check (status in ('active', 'retired', 'unknown')),
    status_note    text,
    purpose        text not null,
    requirements   text,
    questions      integer check (questions > 0),
    minutes        integer check (minutes > 0),
    exam           text,
    -- how well the facts about the exam are evidenced; empty where none is given
    exam_evidence  text check (exam_evidence in ('high', 'medium', 'low', 'unverified')),
    valid_years    integer check (valid_years > 0),
    validity       text,
    evidence       text not null check (evidence in ('high', 'medium', 'low', 'unverified')),
    checked        text not null,
    website        text
);

create table certification_citation (
    certification text not null references certification deferrable initially deferred,
    citation      text not null references citation deferrable initially deferred,
    position      integer not null,
    primary key (certification, citation)
);

create table certification_role (
    id            bigint generated always as identity primary key,
    certification text not null references certification deferrable initially deferred,
    role          text not null references role deferrable initially deferred,
    levels        text[] not null,
    evidence      text not null check (evidence in ('high', 'medium', 'low', 'unverified')),
    citation      text not null references citation deferrable initially deferred,
    unique (certification, role)
);
create index certification_role_role on certification_role (role);

create table program (
    slug        text primary key,
    school      text not null,
    name        text,
    city        text,
    state       text,
    country     text not null,
    credential  text not null,
    length      text,
    delivery    text not null,
    cip         text,
    completions integer check (completions >= 0),
    status      text not null check (status in ('confirmed', 'reported', 'closed')),
    as_of       text,
    subject     text not null check (subject in ('confirmed', 'likely', 'doubtful')),
    note        text,
    website     text
);
comment on column program.completions is 'awards in one year, of about 2019 to 2021; the copy does not state it';

create table program_citation (
    program  text not null references program deferrable initially deferred,
    citation text not null references citation deferrable initially deferred,
    position integer not null,
    primary key (program, citation)
);
