-- What is said of the field as a whole, for people who speak up for it, and the figures of its workforce.

create table field_fact (
    slug          text primary key,
    part          text not null,
    position      integer not null,
    text          text not null,
    organizations text[] not null
);

create table field_fact_citation (
    field_fact text not null references field_fact deferrable initially deferred,
    citation   text not null references citation deferrable initially deferred,
    position   integer not null,
    primary key (field_fact, citation)
);

create table workforce (
    slug   text primary key,
    topic  text not null,
    series text not null,
    value  numeric(9, 1) not null,
    unit   text not null,
    year   integer not null,
    about  text not null,
    text   text
);
comment on column workforce.about is 'whom the figure counts';

create table workforce_citation (
    workforce text not null references workforce deferrable initially deferred,
    citation  text not null references citation deferrable initially deferred,
    position  integer not null,
    primary key (workforce, citation)
);
