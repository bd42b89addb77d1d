create table furniture (slug text primary key, name text not null);
create table wheel (slug text primary key, name text not null, furniture text not null references furniture);
