-- Counts the changes of a run, so that none is lost to one that was made from an older state.

alter table run add column version bigint not null default 0;
comment on column run.version is 'counts its changes; who changes what another has changed meanwhile is refused';
