-- A job board may be searched for one role by words of its own: hospitals of the armed forces have another title for it.
alter table job_board drop constraint job_board_address_key;
alter table job_board add column role text references role deferrable initially deferred;
alter table job_board add column words text check ((role is null) = (words is null));
comment on column job_board.role is 'the one role that the search is for; null where it is for any';
comment on column job_board.words is 'what it searches for where it is for one role';

-- What an employer asks before the first day of work.
alter table working_condition drop constraint working_condition_aspect_check;
alter table working_condition add constraint working_condition_aspect_check
    check (aspect in ('place', 'hours', 'on-call', 'travel', 'dress', 'hiring', 'pay'));

-- The number under which the Department of Education counts a school, which leads to the school's own page there.
alter table school add column unit text check (unit ~ '^\d{6}$');
comment on column school.unit is 'number of the school in IPEDS; null where not known';
