-- The groups in which a visitor chooses among the roles.

create table role_group (
    slug        text primary key,
    name        text not null unique,
    description text not null,
    position    integer not null unique
);

create table grouped_role (
    role       text primary key references role deferrable initially deferred,
    role_group text not null references role_group deferrable initially deferred,
    position   integer not null,
    unique (role_group, position)
);
