-- What a state pays for is a step of its own on the check list, for people of that state alone.
alter table checklist_step add column state text;
comment on column checklist_step.state is 'the state whose people it is for, or null where any';
