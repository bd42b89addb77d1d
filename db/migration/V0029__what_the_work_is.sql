-- What people in a role do, use and know, where and when they work, what is hard about it, and what school they went to.

create table task (
    id              bigint generated always as identity primary key,
    role            text not null references role deferrable initially deferred,
    position        integer not null,
    text            text not null,
    how_often       text not null check (how_often in ('daily', 'weekly', 'monthly', 'now-and-then')),
    onet_code       text,
    onet_task       integer,
    onet_importance numeric(3, 2),
    citation        text not null references citation deferrable initially deferred,
    second_citation text references citation deferrable initially deferred,
    unique (role, position),
    check ((onet_code is null) = (onet_task is null)),
    check (onet_importance is null or onet_task is not null)
);
comment on column task.onet_task is 'number of the task of O*NET on which it rests';
comment on column task.onet_importance is 'mean importance of that task to people in the occupation of onet_code, from 1 to 5; empty where O*NET’s figure is not known';

create table day (
    id              bigint generated always as identity primary key,
    role            text not null references role deferrable initially deferred,
    begins          text not null,
    text            text not null,
    citation        text not null references citation deferrable initially deferred,
    second_citation text references citation deferrable initially deferred,
    unique (role, begins)
);
comment on table day is 'one day as it may be: the deeds are cited, their order and hours are the editors’';

create table tool (
    id              bigint generated always as identity primary key,
    role            text not null references role deferrable initially deferred,
    position        integer not null,
    kind            text not null check (kind in ('test-instrument', 'hand-tool', 'software')),
    name            text not null,
    purpose         text not null,
    citation        text not null references citation deferrable initially deferred,
    second_citation text references citation deferrable initially deferred,
    unique (role, position),
    unique (role, name)
);

create table skill (
    id              bigint generated always as identity primary key,
    role            text not null references role deferrable initially deferred,
    position        integer not null,
    kind            text not null check (kind in ('skill', 'knowledge')),
    name            text not null,
    text            text not null,
    onet_code       text,
    onet_element    text,
    onet_importance numeric(3, 2),
    citation        text not null references citation deferrable initially deferred,
    second_citation text references citation deferrable initially deferred,
    unique (role, position),
    unique (role, name),
    check ((onet_code is null) = (onet_element is null)),
    check ((onet_code is null) = (onet_importance is null))
);

create table interest (
    role            text primary key references role deferrable initially deferred,
    letters         text not null,
    -- empty where the letters are the editors' own
    onet_code       text,
    citation        text not null references citation deferrable initially deferred,
    second_citation text references citation deferrable initially deferred
);
comment on column interest.letters is 'Holland letters, the strongest first';

create table working_condition (
    id              bigint generated always as identity primary key,
    role            text not null references role deferrable initially deferred,
    aspect          text not null check (aspect in ('place', 'hours', 'on-call', 'travel', 'dress')),
    text            text not null,
    citation        text not null references citation deferrable initially deferred,
    second_citation text references citation deferrable initially deferred,
    unique (role, aspect)
);

create table hard_part (
    id              bigint generated always as identity primary key,
    role            text not null references role deferrable initially deferred,
    position        integer not null,
    text            text not null,
    citation        text not null references citation deferrable initially deferred,
    second_citation text references citation deferrable initially deferred,
    unique (role, position)
);

create table schooling (
    role            text primary key references role deferrable initially deferred,
    level           text not null
        check (level in ('none', 'high-school', 'certificate', 'associate', 'bachelor', 'master')),
    text            text not null,
    citation        text not null references citation deferrable initially deferred,
    second_citation text references citation deferrable initially deferred
);
