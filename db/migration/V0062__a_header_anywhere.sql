-- The names of a table's columns may stand in any row; what was chosen before had them in the first that is not blank.

alter table run add column header_row integer;
comment on column run.header_row is 'the number of the row that names the columns, as a spreadsheet program counts';
