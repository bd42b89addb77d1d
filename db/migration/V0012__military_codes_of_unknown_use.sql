-- Of some codes of the armed forces nobody who may be read says whether they are still in use.

alter table military_occupation drop constraint military_occupation_standing_check;
alter table military_occupation
    add check (standing in ('current', 'unknown', 'former', 'other-work'));
