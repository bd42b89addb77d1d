-- Trades of the armed forces that lead into the field, their codes, and what pays for the way.

create table trade (
    slug             text primary key,
    name             text not null unique,
    has              text not null,
    has_citation     text not null references citation deferrable initially deferred,
    missing          text not null,
    missing_citation text not null references citation deferrable initially deferred,
    rule             text not null,
    rule_citation    text not null references citation deferrable initially deferred,
    start            text not null references start deferrable initially deferred,
    target           text not null references rung deferrable initially deferred,
    position         integer not null unique
);
comment on column trade.start is 'where someone from this trade stands, for the search for a way';
comment on column trade.target is 'the job that the search for a way is asked for first';

create table trade_code (
    code      text not null,
    branch    text not null check (branch in ('army', 'air-force', 'navy', 'marine-corps')),
    spellings text[],
    name      text not null,
    trade     text not null references trade deferrable initially deferred,
    citation  text not null references citation deferrable initially deferred,
    primary key (branch, code)
);

create table service_benefit (
    slug            text primary key,
    name            text not null unique,
    text            text not null,
    position        integer not null unique,
    citation        text not null references citation deferrable initially deferred,
    second_citation text references citation deferrable initially deferred
);

-- The career cluster that a counselor files a role under.

create table career_cluster (
    role     text primary key references role deferrable initially deferred,
    cluster  text not null,
    citation text not null references citation deferrable initially deferred
);
