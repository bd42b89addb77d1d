-- Real job titles with the answers that are right for each: what the classifier is measured on.

create table evaluation_title (
    id          bigint generated always as identity primary key,
    title       text not null,
    employer    text,
    country     text not null,
    label       text not null,
    verdicts    text[] not null,
    roles       text[] not null,
    -- the roles that the label named before it was corrected; empty where it was not
    found_roles text[] not null,
    level       text,
    basis       text not null check (basis in ('title', 'occupation', 'judgement')),
    occupation  text,
    note        text,
    citation    text not null references citation deferrable initially deferred,
    unique nulls not distinct (title, employer)
);
