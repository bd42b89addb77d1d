-- What a certification costs, what its exam asks, how it is kept and who asks for it: one fact a row, each with its year.

alter table certification add column lead text;
comment on column certification.lead is 'why it is one of the few to know first; empty for all others';

create table certification_detail (
    id            bigint generated always as identity primary key,
    certification text not null references certification deferrable initially deferred,
    kind          text not null,
    text          text not null,
    as_of         text,
    citation      text not null references citation deferrable initially deferred,
    unique (certification, kind, text)
);
comment on column certification_detail.as_of is 'when that held; empty where the page bears no date';
