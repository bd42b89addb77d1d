-- How often a publisher brings a new release of a dataset, where it says so.

create table release_cycle (
    id integer generated always as identity primary key,
    dataset text not null unique references dataset (slug) deferrable initially deferred,
    months integer not null,
    citation text not null references citation (slug) deferrable initially deferred
);
