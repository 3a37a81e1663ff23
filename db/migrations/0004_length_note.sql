-- Why a drawn length differs from the published one; and roads with their chainage.

alter table geometries add column length_note jsonb;

create table routes (
  id text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  -- What stands on the posts: "QL.4B".
  ref text not null,
  name jsonb not null,
  -- Where the posts begin to count, and the other end.
  starts jsonb not null,
  ends jsonb not null,
  -- Projects that lie on it; their pages offer its chainage.
  projects text[] not null,
  -- [{ km, lon, lat, basis, withinM, source, from }], rising; with fewer than two, chainage is measured on the map.
  posts jsonb not null,
  geom geometry(LineString, 4326) not null,
  constraint routes_geom_valid check (ST_IsValid(geom) and not ST_IsEmpty(geom))
);
create index routes_projects on routes using gin (projects);
