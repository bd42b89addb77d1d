-- A program of a college that counts what the armed forces taught, whatever the branch.
create table service_credit (
    program         text primary key references program deferrable initially deferred,
    citation        text not null references citation deferrable initially deferred,
    second_citation text references citation deferrable initially deferred
);
