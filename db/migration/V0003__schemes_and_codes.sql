-- Classifications, their entries, how roles map to them, how entries of different classifications correspond, and
-- where they disagree about a role.

create table scheme (
    slug              text primary key,
    name              text not null,
    version           text,
    country           text[] not null,
    publisher_dataset text not null references dataset deferrable initially deferred,
    release           text not null references release deferrable initially deferred,
    purpose           text not null,
    current           boolean not null,
    position          integer not null unique,
    url               text
);
comment on column scheme.country is 'ISO 3166-1 alpha-2 codes, EU, or INT for the whole world';

create table code (
    id         bigint generated always as identity primary key,
    scheme     text not null references scheme deferrable initially deferred,
    code       text not null,
    slug       text not null,
    name       text not null,
    parent     text,
    covers     text[] not null,
    confidence text not null check (confidence in ('verified', 'secondary', 'unverified')),
    url        text,
    citation   text not null references citation deferrable initially deferred,
    unique (scheme, code),
    unique (scheme, slug),
    foreign key (scheme, parent) references code (scheme, code) deferrable initially deferred
);
comment on column code.covers is 'what the code lumps together, in short plain labels';

create table mapping (
    id           bigint generated always as identity primary key,
    role         text not null references role deferrable initially deferred,
    scheme       text not null,
    code         text not null,
    match        text not null check (match in ('exact', 'close', 'broad', 'narrow', 'related')),
    according_to text not null,
    basis        text not null check (basis in ('verified', 'judgement', 'unverified')),
    note         text,
    citation     text not null references citation deferrable initially deferred,
    unique (role, scheme, code),
    foreign key (scheme, code) references code (scheme, code) deferrable initially deferred
);
comment on column mapping.match is 'SKOS, read from the role: broad means that the code covers more than the role';

create table correspondence (
    id          bigint generated always as identity primary key,
    from_scheme text not null,
    from_code   text not null,
    to_scheme   text not null,
    to_code     text not null,
    relation    text not null,
    citation    text not null references citation deferrable initially deferred,
    foreign key (from_scheme, from_code) references code (scheme, code) deferrable initially deferred,
    foreign key (to_scheme, to_code) references code (scheme, code) deferrable initially deferred
);

create table disagreement (
    slug        text primary key,
    role        text not null references role deferrable initially deferred,
    headline    text not null,
    explanation text not null,
    schemes     text[] not null
);

create table disagreement_citation (
    disagreement text not null references disagreement deferrable initially deferred,
    citation     text not null references citation deferrable initially deferred,
    position     integer not null,
    primary key (disagreement, citation)
);
