-- A board of one employer is searched by the titles that this employer uses.
alter table job_board add column titles text references scheme (slug) deferrable initially deferred;
