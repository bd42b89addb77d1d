-- Schools with what they cost and were called, programs with how many finished each year and when they were last seen,
-- and where the page of a program that was renamed or left out went. Program rows are loaded anew.

drop table program_citation;
drop table program;

create table school (
    slug                 text primary key,
    name                 text not null unique,
    former_name          text,
    city                 text,
    state                text,
    country              text not null,
    control              text check (control in ('public', 'private-nonprofit', 'private-for-profit', 'federal')),
    tuition_in_district  integer check (tuition_in_district >= 0),
    tuition_in_state     integer check (tuition_in_state >= 0),
    tuition_out_of_state integer check (tuition_out_of_state >= 0),
    tuition_year         text,
    price_calculator     text,
    website              text,
    accreditation        text,
    note                 text,
    check ((tuition_year is null) = (tuition_in_state is null))
);
comment on column school.tuition_in_state is 'tuition and fees of the whole school for a year of full-time study, in dollars';
comment on column school.accreditation is 'who accredits the whole school; empty where not known';

create table school_citation (
    school   text not null references school deferrable initially deferred,
    citation text not null references citation deferrable initially deferred,
    position integer not null,
    primary key (school, citation)
);

create table program (
    slug          text primary key,
    school        text not null references school deferrable initially deferred,
    name          text,
    credential    text not null,
    length        text,
    delivery      text not null,
    cip           text,
    status        text not null check (status in ('open', 'ending', 'unlisted', 'closed')),
    last_seen     text,
    subject       text not null check (subject in ('confirmed', 'likely')),
    accreditation text,
    cost          text,
    page          text,
    note          text
);
comment on column program.last_seen is 'when a source last spoke of it as running';
comment on column program.accreditation is 'who accredits the program itself; empty where not known';

create table program_citation (
    program  text not null references program deferrable initially deferred,
    citation text not null references citation deferrable initially deferred,
    position integer not null,
    primary key (program, citation)
);

create table completion (
    id       bigint generated always as identity primary key,
    program  text not null references program deferrable initially deferred,
    year     integer not null,
    awards   integer not null check (awards >= 0),
    citation text not null references citation deferrable initially deferred,
    unique (program, year)
);
comment on table completion is 'awards in one school year; a program without a row for a year did not report it';
comment on column completion.year is 'the year in which the school year ended, on June 30';

create table former_program (
    slug    text primary key,
    program text references program deferrable initially deferred,
    state   text,
    why     text not null check (why in ('renamed', 'other-subject'))
);
comment on table former_program is 'addresses of programs that were here once; one without a program leads to its state';
