-- A list's rows may say to which department people belong, and who employs them may be said once for all rows.

alter table run
    add column department_column integer,
    add column employer_of_all   text,
    add column department_of_all text;
comment on column run.employer_of_all is 'who employs the people in all rows whose own cell does not say so';
comment on column run.department_of_all is 'likewise the department';

-- Titles to look at stand in the order of how likely they are work in the field, spellings of one wording as one, with the
-- answers to the question that settles each. What was found before is deleted within a day and shows none of it till then.
alter table run_title
    add column department      text,
    add column wording         text not null default '',
    add column other_spellings integer not null default 0,
    add column field           real not null default 0,
    add column labels          text[] not null default '{}',
    add column options         text[] not null default '{}',
    drop constraint run_title_concern_check,
    add constraint run_title_concern_check check (concern in ('ambiguous', 'unsure-role', 'unsure-outside', 'unknown',
        'sure-role', 'sure-outside', 'hardly', 'nothing-known'));
comment on column run_title.field is 'how probable it is that it is work in the field';
comment on column run_title.options is 'the role that each answer leads to, or null where it leads outside the field';
