-- Employers by the kind of work they do, which tells what a bare title such as "Field Service Engineer" means there.

create table employer (
    slug      text primary key,
    name      text not null unique,
    also      text[] not null,
    kind      text not null,
    equipment text[] not null,
    note      text,
    citation  text not null references citation deferrable initially deferred
);
