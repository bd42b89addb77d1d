-- What has been read from publishers' own files, beside the curated tables and kept when those are loaded anew.

create table imported_release (
    number integer generated always as identity primary key,
    key text not null,
    file_name text not null,
    file_digest text not null,
    content_digest text not null,
    imported_at timestamp with time zone not null default now(),
    current boolean not null
);

create index imported_release_key on imported_release (key);

-- A row as the curated table of that name would have it; the key is that of the table, its parts divided by '|'.
create table imported_row (
    release integer not null references imported_release (number) on delete cascade,
    table_name text not null,
    key text not null,
    cells jsonb not null,
    primary key (release, table_name, key)
);
