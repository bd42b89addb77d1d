-- A citation points to the page where a fact stands: who published it, when, on which day we read it, and whether it is the
-- owner's own. A page that belongs to no release names its publisher itself.

alter table citation
    alter column release drop not null,
    add column publisher text,
    add column published text check (published ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
    add column read      text check (read ~ '^\d{4}-\d{2}-\d{2}$'),
    add column standing  text not null default 'own' check (standing in ('own', 'report', 'copy', 'site', 'editors')),
    add column owner_url text,
    add check (release is not null or publisher is not null);
alter table citation
    alter column standing drop default;
comment on column citation.publisher is 'who published the page; null: whoever published the release';
comment on column citation.published is 'when the page was published; null: when the release was';
comment on column citation.read is 'the day on which the page was read; null for the judgment of the editors';
comment on column citation.owner_url is 'of a copy, the page of the owner; null where it is not known';
