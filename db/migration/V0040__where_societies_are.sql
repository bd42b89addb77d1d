-- The states whose people a local society is for, so that a state's page can name it.

alter table organization add column serves text;
comment on column organization.serves is 'postal letters of the states it is for, with spaces between; empty where it is not local, or not in the United States';
