-- The organizations around the field, and what happened on its way to a name and to recognition.

create table organization (
    slug        text primary key,
    acronym     text,
    name        text not null,
    kind        text not null,
    country     text not null,
    place       text,
    website     text,
    standing    text not null,
    state       text not null check (state in ('active', 'inactive', 'past', 'unknown')),
    part_of     text references organization deferrable initially deferred,
    followed_by text references organization deferrable initially deferred,
    doubt       text check (doubt in ('unverified', 'judgement', 'second-hand'))
);
comment on column organization.standing is 'what it is to the field, in our own words';
comment on column organization.country is 'ISO 3166-1 alpha-2 code, or INT for the whole world';

create table organization_citation (
    organization text not null references organization deferrable initially deferred,
    citation     text not null references citation deferrable initially deferred,
    position     integer not null,
    primary key (organization, citation)
);

create table milestone (
    slug          text primary key,
    date          text not null,
    shown_as      text,
    kind          text not null,
    headline      text not null,
    text          text,
    turning_point boolean not null,
    rank          integer check (rank between 1 and 100),
    organizations text[] not null,
    doubt         text check (doubt in ('unverified', 'judgement', 'second-hand'))
);
comment on column milestone.shown_as is 'the date in words, where it is less exact than it looks';

create table milestone_citation (
    milestone text not null references milestone deferrable initially deferred,
    citation  text not null references citation deferrable initially deferred,
    position  integer not null,
    primary key (milestone, citation)
);
