-- Where in a hospital a kind of device stands; what it does for a patient, its whole life in seven steps and who takes each,
-- what has gone wrong with it, and what training it takes.

alter table device add column hospital_area text not null default 'ward'
    check (hospital_area in ('ward', 'operating-room', 'imaging', 'laboratory', 'workshop-and-home', 'server-room'));
alter table device alter column hospital_area drop default;

create table device_purpose (
    device          text primary key references device deferrable initially deferred,
    brief           text not null,
    text            text not null,
    citation        text not null references citation deferrable initially deferred,
    second_citation text references citation deferrable initially deferred
);
comment on column device_purpose.brief is 'one line for lists';

create table device_step (
    id              bigint generated always as identity primary key,
    device          text not null references device deferrable initially deferred,
    step            text not null check (step in ('plan', 'buy', 'receive', 'keep-safe', 'repair', 'protect', 'retire')),
    text            text not null,
    role            text references role deferrable initially deferred,
    people          text,
    citation        text not null references citation deferrable initially deferred,
    second_citation text references citation deferrable initially deferred,
    unique (device, step),
    check ((role is null) <> (people is null))
);
comment on column device_step.people is 'who takes the step where it is no role of the directory';

create table device_fault (
    id              bigint generated always as identity primary key,
    device          text not null references device deferrable initially deferred,
    position        integer not null,
    year            integer,
    text            text not null,
    citation        text not null references citation deferrable initially deferred,
    second_citation text references citation deferrable initially deferred,
    unique (device, position)
);
comment on column device_fault.year is 'when it was made known; null for what can happen at any time';

create table device_training (
    id              bigint generated always as identity primary key,
    device          text not null references device deferrable initially deferred,
    kind            text not null check (kind in ('in-house', 'maker', 'certification')),
    text            text not null,
    certification   text references certification deferrable initially deferred,
    citation        text not null references citation deferrable initially deferred,
    second_citation text references citation deferrable initially deferred,
    unique (device, kind)
);
