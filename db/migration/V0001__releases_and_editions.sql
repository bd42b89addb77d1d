-- Outside datasets, their releases, what a fact cites, and the numbered states of the directory itself.
-- Foreign keys are checked at the end of the transaction, so that a table can be replaced whole.

create table dataset (
    slug        text primary key,
    name        text not null,
    publisher   text not null,
    kind        text not null check (kind in ('statistics', 'classification', 'terminology', 'web-pages', 'editorial')),
    licence     text not null,
    licence_url text,
    attribution text not null,
    url         text,
    description text not null
);

create table release (
    slug        text primary key,
    dataset     text not null references dataset deferrable initially deferred,
    name        text not null,
    published   text check (published ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
    url         text,
    second_hand boolean not null,
    note        text
);

create table citation (
    slug    text primary key,
    release text not null references release deferrable initially deferred,
    locator text,
    url     text
);

create table edition (
    number       integer primary key check (number > 0),
    published_at timestamptz not null,
    digest       text not null check (digest ~ '^[0-9a-f]{64}$')
);
comment on column edition.digest is 'SHA-256 over every reference table, in order of name';
