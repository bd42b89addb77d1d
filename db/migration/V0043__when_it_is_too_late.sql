-- The last day on which one can act on a fact about a certification, so that a page can say when it is over.

alter table certification_detail add column until text check (until ~ '^\d{4}-\d{2}-\d{2}$');
comment on column certification_detail.until is 'the last day on which one can act on it; empty where it has none';
