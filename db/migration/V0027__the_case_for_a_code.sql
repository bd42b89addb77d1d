-- The case for a code of the field's own in the Standard Occupational Classification (SOC), with what speaks against it.

create table soc_principle (
    slug     text primary key,
    position integer not null unique,
    name     text not null,
    rule     text not null,
    meets    text not null,
    weak     text not null
);
comment on column soc_principle.rule is 'what the principle of classification says';
comment on column soc_principle.meets is 'what speaks for a code';
comment on column soc_principle.weak is 'what speaks against one';

create table soc_principle_citation (
    soc_principle text not null references soc_principle deferrable initially deferred,
    citation      text not null references citation deferrable initially deferred,
    position      integer not null,
    primary key (soc_principle, citation)
);

create table soc_duty (
    slug            text primary key,
    position        integer not null unique,
    duty            text not null,
    technician_code text not null check (technician_code in ('yes', 'partly', 'no')),
    technician_task integer,
    engineer_code   text not null check (engineer_code in ('yes', 'partly', 'no')),
    engineer_task   integer
);
comment on column soc_duty.technician_code is 'whether the definition of 49-9062 holds the duty';
comment on column soc_duty.technician_task is 'the number of the O*NET task of 49-9062 that comes nearest';
comment on column soc_duty.engineer_code is 'whether the definition of 17-2031 holds the duty';
comment on column soc_duty.engineer_task is 'the number of the O*NET task of 17-2031 that comes nearest';

create table soc_duty_citation (
    soc_duty text not null references soc_duty deferrable initially deferred,
    citation text not null references citation deferrable initially deferred,
    position integer not null,
    primary key (soc_duty, citation)
);

create table soc_employer (
    slug     text primary key,
    code     text not null,
    position integer not null,
    industry text not null,
    share    integer not null check (share between 1 and 100),
    year     integer not null,
    citation text not null references citation deferrable initially deferred,
    unique (code, position)
);
comment on column soc_employer.share is 'percent of the jobs under the code';

create table soc_statement (
    slug          text primary key,
    position      integer not null unique,
    part          text not null,
    whom          text not null,
    heading       text not null,
    text          text not null,
    organizations text[] not null
);
comment on column soc_statement.whom is 'whom it is about or for: of a definition, the code';

create table soc_statement_citation (
    soc_statement text not null references soc_statement deferrable initially deferred,
    citation      text not null references citation deferrable initially deferred,
    position      integer not null,
    primary key (soc_statement, citation)
);
