-- What to do for this work in each grade of high school.

create table checklist_step (
    slug           text primary key,
    grade          text not null,
    position       integer not null,
    task           text not null,
    reason         text not null,
    address        text,
    grade_citation text references citation deferrable initially deferred,
    unique (grade, position) deferrable initially deferred
);
comment on column checklist_step.grade_citation is 'who says that it is for this grade; empty where that is our judgment';

create table checklist_step_citation (
    checklist_step text not null references checklist_step deferrable initially deferred,
    citation       text not null references citation deferrable initially deferred,
    position       integer not null,
    primary key (checklist_step, citation)
);
