-- The ladder: rungs, the places where people start, what leads from one to another, and what rungs pay.

create table rung (
    slug      text primary key,
    role      text not null references role deferrable initially deferred,
    level     text,
    label     text not null unique,
    name      text not null unique,
    summary   text not null,
    -- the one country that has it; empty where it is found in the United States
    country   text,
    years_min integer not null check (years_min >= 0),
    years_max integer check (years_max >= years_min),
    -- the schooling that most people there have, at the least
    attained  text not null check (attained in ('high-school', 'certificate', 'associate', 'bachelor', 'master')),
    schooling text not null,
    evidence  text not null check (evidence in ('high', 'medium', 'low', 'unverified'))
);
comment on column rung.years_min is 'years of experience that people there have, at the least';
create index rung_role on rung (role);

create table rung_certification (
    rung          text not null references rung deferrable initially deferred,
    certification text not null references certification deferrable initially deferred,
    position      integer not null,
    primary key (rung, certification)
);

create table rung_citation (
    rung     text not null references rung deferrable initially deferred,
    citation text not null references citation deferrable initially deferred,
    position integer not null,
    primary key (rung, citation)
);

create table start (
    slug        text primary key,
    label       text not null unique,
    name        text not null unique,
    description text not null,
    -- empty where the rung says it
    attained    text check (attained in ('none', 'high-school', 'certificate', 'associate', 'bachelor', 'master')),
    kind        text not null check (kind in ('school', 'work', 'service', 'field')),
    -- where someone stands already; empty where outside the field
    rung        text references rung deferrable initially deferred,
    position    integer not null unique
);

create table transition (
    slug       text primary key,
    from_start text references start deferrable initially deferred,
    from_rung  text references rung deferrable initially deferred,
    to_start   text references start deferrable initially deferred,
    to_rung    text references rung deferrable initially deferred,
    kind       text not null check (kind in ('entry', 'promotion', 'specialization', 'lateral', 'education', 'military')),
    years_min  integer check (years_min >= 0),
    years_max  integer check (years_max >= years_min),
    -- years of full-time study that it takes, whatever someone has studied before; empty where the degree says it
    study      integer check (study > 0),
    asks       text not null check (asks in ('none', 'high-school', 'certificate', 'associate', 'bachelor', 'master')),
    -- schooling that comes with the paid work itself
    confers    text check (confers in ('certificate', 'associate')),
    task       text not null,
    evidence   text not null check (evidence in ('high', 'medium', 'low', 'unverified')),
    check (num_nonnulls(from_start, from_rung) = 1),
    check (num_nonnulls(to_start, to_rung) = 1),
    check (years_max is null or years_min is not null)
);

create table transition_certification (
    transition    text not null references transition deferrable initially deferred,
    certification text not null references certification deferrable initially deferred,
    position      integer not null,
    primary key (transition, certification)
);

create table transition_citation (
    transition text not null references transition deferrable initially deferred,
    citation   text not null references citation deferrable initially deferred,
    position   integer not null,
    primary key (transition, citation)
);

create table pay (
    id        bigint generated always as identity primary key,
    role      text not null references role deferrable initially deferred,
    -- empty where a figure is about the role at every level
    rung      text references rung deferrable initially deferred,
    country   text not null,
    place     text,
    year      integer not null,
    statistic text not null check (statistic in ('median', 'mean', 'range')),
    low       numeric(9, 2) not null check (low > 0),
    high      numeric(9, 2) check (high >= low),
    per       text not null check (per in ('year', 'hour')),
    currency  text not null,
    note      text not null,
    evidence  text not null check (evidence in ('high', 'medium', 'low', 'unverified')),
    citation  text not null references citation deferrable initially deferred,
    check ((statistic = 'range') = (high is not null))
);
create index pay_role on pay (role);
