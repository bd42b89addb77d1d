-- What the projections say beside growth: why jobs come open, who employs the people under a code, what school they have.

create table separation (
    id                         bigint generated always as identity primary key,
    scheme                     text not null,
    code                       text not null,
    base_year                  integer not null,
    target_year                integer not null check (target_year > base_year),
    exit_rate_percent          numeric(4, 1) not null,
    transfer_rate_percent      numeric(4, 1) not null,
    exits_annual_thousands     numeric(10, 1) not null,
    transfers_annual_thousands numeric(10, 1) not null,
    openings_annual_thousands  numeric(10, 1) not null,
    citation                   text not null references citation deferrable initially deferred,
    unique (code, base_year),
    foreign key (scheme, code) references code (scheme, code) deferrable initially deferred
);
comment on table separation is 'how many people a year leave an occupation over a decade, and the openings that come of it';
comment on column separation.exits_annual_thousands is 'people who stop working, in thousands a year';
comment on column separation.transfers_annual_thousands is 'people who go to another occupation, in thousands a year';

create table employing_industry (
    id                     bigint generated always as identity primary key,
    scheme                 text not null,
    code                   text not null,
    position               integer not null,
    industry               text not null,
    share_percent          integer not null check (share_percent between 1 and 100),
    year                   integer not null,
    median_annual_wage_usd integer,
    wage_year              integer,
    citation               text not null references citation deferrable initially deferred,
    unique (code, position),
    foreign key (scheme, code) references code (scheme, code) deferrable initially deferred
);
comment on column employing_industry.share_percent is 'of the jobs under the code, as published';

create table attainment (
    id                                     bigint generated always as identity primary key,
    scheme                                 text not null,
    code                                   text not null,
    survey_years                           text not null,
    less_than_high_school_percent          numeric(4, 1) not null,
    high_school_percent                    numeric(4, 1) not null,
    some_college_no_degree_percent         numeric(4, 1) not null,
    associates_percent                     numeric(4, 1) not null,
    bachelors_percent                      numeric(4, 1) not null,
    masters_percent                        numeric(4, 1) not null,
    doctoral_or_professional_percent       numeric(4, 1) not null,
    note                                   text,
    citation                               text not null references citation deferrable initially deferred,
    unique (code, survey_years),
    foreign key (scheme, code) references code (scheme, code) deferrable initially deferred
);
comment on table attainment is 'the highest schooling of people of 25 years and more who work in an occupation';
