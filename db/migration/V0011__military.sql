-- What the armed forces' codes for jobs stand for, and which rung of the ladder someone with one stands on.

create table military_occupation (
    slug      text primary key,
    code      text not null unique,
    branch    text not null check (branch in ('army', 'air-force', 'navy')),
    name      text not null,
    grade     text,
    standing  text not null check (standing in ('current', 'unknown', 'former', 'other-work')),
    -- empty for other work
    rung      text references rung deferrable initially deferred,
    scheme    text,
    listed    text,
    spellings text[],
    summary   text not null,
    evidence  text not null check (evidence in ('high', 'medium', 'low', 'unverified')),
    position  integer not null unique,
    check ((rung is null) = (standing = 'other-work')),
    foreign key (scheme, listed) references code (scheme, code) deferrable initially deferred
);
comment on column military_occupation.listed is 'the code of the scheme under which it is listed';

create table military_occupation_citation (
    military_occupation text not null references military_occupation deferrable initially deferred,
    citation            text not null references citation deferrable initially deferred,
    position            integer not null,
    primary key (military_occupation, citation)
);
