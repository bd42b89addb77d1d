-- Public job boards that take a search in their address.

create table job_board (
    slug            text primary key,
    name            text not null unique,
    lists           text not null,
    address         text not null unique,
    keywords        text not null,
    place           text,
    position        integer not null unique,
    citation        text not null references citation deferrable initially deferred,
    second_citation text references citation deferrable initially deferred
);
comment on column job_board.lists is 'what it lists, to stand after the name';
comment on column job_board.keywords is 'the parameter of its address that takes the words to search for';
comment on column job_board.place is 'the parameter that takes a place; null where none is known';
