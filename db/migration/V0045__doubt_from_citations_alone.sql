-- How sure an organization, a milestone or a role is follows from its citations; of a milestone, the editors still say where
-- its year or its place is their own reading.

alter table organization drop column doubt;

alter table role drop column basis;

alter table milestone add column judged boolean not null default false;
comment on column milestone.judged is 'the year or the place is the editors’ reading of the pages cited';
update milestone set judged = true where doubt = 'judgement';
alter table milestone alter column judged drop default;
alter table milestone drop column doubt;
