-- How many such posts there are, where somebody counted; years of work only where a source asks for them; what a year of
-- college costs.

alter table rung
    alter column years_min drop not null,
    add column posts integer check (posts > 0),
    add column posts_year integer,
    add constraint rung_years_known check (years_max is null or years_min is not null),
    add constraint rung_posts_dated check ((posts is null) = (posts_year is null));
comment on column rung.years_min is 'years of work that employers, class specifications or certifications ask for, at the least; empty where none names a number';
comment on column rung.posts is 'how many such posts there are; empty where nobody says';

create table tuition (
    -- what the years of study lead to
    schooling text primary key check (schooling in ('certificate', 'associate', 'bachelor', 'master')),
    -- half of the colleges ask for something between low and high, half of them for less than the middle
    low       integer not null check (low > 0),
    middle    integer not null check (middle >= low),
    high      integer not null check (high >= middle),
    year      text not null,
    colleges  integer not null check (colleges > 0),
    note      text not null,
    citation  text not null references citation deferrable initially deferred
);
comment on table tuition is 'US dollars that a year of full-time study costs';
