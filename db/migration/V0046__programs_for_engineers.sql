-- Schools that teach engineers are listed beside those that teach technicians, and apart from them.

alter table program add column prepares text not null default 'technicians';
comment on column program.prepares is 'whom it prepares: technicians or engineers';
alter table program alter column prepares drop default;
