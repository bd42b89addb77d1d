-- What the US Bureau of Labor Statistics counts and expects: projections by code and decade, wages by code, area and
-- May. An empty figure is one that is not known or not published; it is never zero.

create table area (
    code   text primary key,
    slug   text not null unique,
    name   text not null,
    kind   text not null check (kind in ('nation', 'state', 'territory', 'metropolitan', 'nonmetropolitan')),
    states text[] not null
);
comment on column area.states is 'postal codes of the states it lies in';

create table projection (
    id                          bigint generated always as identity primary key,
    scheme                      text not null,
    code                        text not null,
    published_title             text not null,
    base_year                   integer not null,
    target_year                 integer not null check (target_year > base_year),
    employment_base_thousands   numeric(10, 1),
    employment_target_thousands numeric(10, 1),
    change_thousands            numeric(10, 1),
    change_percent              numeric(6, 1),
    openings_annual_thousands   numeric(10, 1),
    median_annual_wage_usd      integer,
    wage_year                   integer,
    entry_education             text,
    work_experience             text,
    on_the_job_training         text,
    note                        text,
    citation                    text not null references citation deferrable initially deferred,
    unique (code, base_year, target_year),
    foreign key (scheme, code) references code (scheme, code) deferrable initially deferred
);
comment on column projection.employment_base_thousands is 'jobs, the self-employed included';

create table wage (
    id                bigint generated always as identity primary key,
    scheme            text not null,
    code              text not null,
    area              text not null references area deferrable initially deferred,
    year              integer not null,
    employment        integer,
    hourly_mean_usd   numeric(8, 2),
    annual_mean_usd   integer,
    annual_p10_usd    integer,
    annual_p25_usd    integer,
    annual_median_usd integer,
    annual_p75_usd    integer,
    annual_p90_usd    integer,
    location_quotient numeric(8, 2),
    jobs_per_1000     numeric(8, 3),
    marker            text,
    note              text,
    citation          text not null references citation deferrable initially deferred,
    unique (code, area, year),
    foreign key (scheme, code) references code (scheme, code) deferrable initially deferred
);
comment on column wage.employment is 'jobs of employees, without the self-employed; of May of the year';
comment on column wage.marker is 'the mark that the publisher set where it withheld a figure';
