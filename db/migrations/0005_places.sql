-- Districts and communes of a province as places, what geometries reach of them, and agencies under both their names.

alter table places drop constraint places_level_check, drop constraint places_check;
alter table places
  add column parent_id text references places (id) deferrable initially deferred,
  -- Old districts that a commune was made from, the larger part first.
  add column was_ids text[] not null default '{}',
  add constraint places_level_check check (level in ('nation', 'province', 'district', 'commune')),
  -- A province of the 2024 edition lies in one of the 2025 edition; a district lies in no one commune.
  add constraint places_lineage check ((level = 'province' and edition = '2024') = (now_id is not null)),
  add constraint places_parent check ((level in ('district', 'commune')) = (parent_id is not null)),
  add constraint places_edition check (case level when 'district' then edition = '2024' when 'commune' then edition = '2025' else true end),
  add constraint places_was check ((level = 'commune') = (was_ids <> '{}'));

create table drawn_places (
  project_id text not null references geometries (project_id) on update cascade on delete cascade deferrable initially deferred,
  place_id text not null references places (id) on delete cascade deferrable initially deferred,
  sure boolean not null,
  primary key (project_id, place_id)
);

create table agencies (
  id text primary key check (id ~ '^[a-z]+(-[a-z0-9]+)*$'),
  old jsonb not null,
  now jsonb not null,
  provinces text[] not null default '{}',
  since date not null,
  sources jsonb not null check (jsonb_array_length(sources) > 0)
);
