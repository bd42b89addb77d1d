-- The kinds of device that the field looks after, and which of them a role lives with.

create table device (
    slug     text primary key,
    name     text not null unique,
    plural   text not null unique,
    position integer not null unique
);
comment on column device.name is 'within a sentence, as is the plural';

create table role_device (
    id              bigint generated always as identity primary key,
    role            text not null references role deferrable initially deferred,
    device          text not null references device deferrable initially deferred,
    position        integer not null,
    citation        text not null references citation deferrable initially deferred,
    second_citation text references citation deferrable initially deferred,
    unique (role, device),
    unique (role, position)
);
