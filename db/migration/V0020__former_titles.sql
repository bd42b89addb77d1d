-- Addresses of titles that were dropped, so that they still lead somewhere.

create table former_title (
    slug  text primary key,
    title text not null
);
comment on table former_title is 'a title that the directory listed once; its address leads to a lookup of its words';
