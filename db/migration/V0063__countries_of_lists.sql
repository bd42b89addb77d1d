-- A list's rows may say in which country people work, and that may be said once for all rows.

alter table run
    add column country_column integer,
    add column country_of_all text;
comment on column run.country_of_all is 'where the people in all rows work whose own cell does not say so';

alter table run_title add column country text;
