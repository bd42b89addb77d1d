-- Under which codes US statistics have counted the work, and what was asked and answered in each revision of the list.

create table past_code (
    slug       text primary key,
    position   integer not null unique,
    list       text not null,
    edition    text,
    code       text,
    name       text,
    work       text not null check (work in ('technicians', 'engineers', 'both')),
    first_year integer not null,
    last_year  integer check (last_year >= first_year),
    naming     text not null check (naming in ('own', 'shared', 'unnamed', 'not-seen')),
    text       text not null,
    check ((code is null) = (name is null))
);
comment on column past_code.last_year is 'null while the code is in use';
comment on column past_code.naming is 'whether the code names this work alone, counts it with other work, or no code names it';

create table past_code_citation (
    past_code text not null references past_code deferrable initially deferred,
    citation  text not null references citation deferrable initially deferred,
    position  integer not null,
    primary key (past_code, citation)
);

create table soc_event (
    slug     text primary key,
    position integer not null unique,
    revision text not null,
    date     text,
    kind     text not null,
    headline text not null,
    text     text not null
);
comment on table soc_event is 'what happened in a revision of the Standard Occupational Classification (SOC), and what is not known of it';
comment on column soc_event.revision is 'the list that the revision led to, by its year';

create table soc_event_citation (
    soc_event text not null references soc_event deferrable initially deferred,
    citation  text not null references citation deferrable initially deferred,
    position  integer not null,
    primary key (soc_event, citation)
);
