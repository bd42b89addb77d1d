-- The spine: standard roles, the titles the world uses for them, and how each title stands to its role.

create table family (
    slug        text primary key,
    name        text not null unique,
    description text not null,
    position    integer not null
);

create table role (
    slug        text primary key,
    name        text not null unique,
    short_name  text,
    family      text not null references family deferrable initially deferred,
    scope       text not null,
    distinction text not null,
    levels      text[] not null,
    basis       text not null check (basis in ('verified', 'judgement'))
);

create table role_citation (
    role     text not null references role deferrable initially deferred,
    citation text not null references citation deferrable initially deferred,
    position integer not null,
    primary key (role, citation)
);

create table relation (
    id       bigint generated always as identity primary key,
    role     text not null references role deferrable initially deferred,
    related  text not null references role deferrable initially deferred,
    reason   text not null,
    citation text not null references citation deferrable initially deferred,
    unique (role, related),
    check (role <> related)
);

create table title (
    slug      text primary key,
    title     text not null unique,
    language  text not null,
    country   text,
    kind      text not null,
    ambiguous boolean not null,
    note      text,
    evidence  text not null check (evidence in ('high', 'medium', 'low', 'unverified'))
);

create table title_citation (
    title    text not null references title deferrable initially deferred,
    citation text not null references citation deferrable initially deferred,
    position integer not null,
    primary key (title, citation)
);

create table equivalence (
    id          bigint generated always as identity primary key,
    title       text not null references title deferrable initially deferred,
    role        text not null references role deferrable initially deferred,
    equivalence text not null check (equivalence in ('exact', 'narrower', 'broader', 'related')),
    level       text,
    "when"      text,
    position    integer not null,
    unique (title, role),
    unique (title, position)
);
create index equivalence_role on equivalence (role);

create table lookalike (
    id         bigint generated always as identity primary key,
    title      text not null references title deferrable initially deferred,
    scheme     text not null,
    code       text not null,
    occupation text not null,
    why        text not null,
    resembles  text not null references role deferrable initially deferred,
    citation   text not null references citation deferrable initially deferred,
    unique (title, scheme, code)
);
