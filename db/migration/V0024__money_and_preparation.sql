-- What pays for school, and what to do for this work while in high school.

create table scholarship (
    slug         text primary key,
    name         text not null,
    kind         text not null,
    giver        text not null,
    amount       text,
    amount_as_of text,
    who          text not null,
    apply        text,
    state        text,
    last_seen    text,
    website      text,
    note         text
);
comment on column scholarship.last_seen is 'when a source last spoke of it; empty where the page bears no date';
comment on column scholarship.apply is 'when and how one applies; empty where not known';

create table scholarship_citation (
    scholarship text not null references scholarship deferrable initially deferred,
    citation    text not null references citation deferrable initially deferred,
    position    integer not null,
    primary key (scholarship, citation)
);

create table preparation (
    slug    text primary key,
    kind    text not null,
    name    text not null,
    text    text not null,
    state   text,
    as_of   text,
    website text
);

create table preparation_citation (
    preparation text not null references preparation deferrable initially deferred,
    citation    text not null references citation deferrable initially deferred,
    position    integer not null,
    primary key (preparation, citation)
);
