-- Which provinces a project joins, and which gates and ports it reaches: what its clauses say and what its drawing
-- shows, as rows of their own, so that they can be compared. Written only by db/links/, from claims and geometries.

create table links (
  -- Project, pair and the claim's id or «drawn».
  id text primary key,
  project_id text not null references projects (id) on delete cascade deferrable initially deferred,
  -- Provinces before 01/07/2025, in byte order; those of today follow from places.now_id.
  from_place text not null references places (id) deferrable initially deferred,
  to_place text not null references places (id) deferrable initially deferred,
  basis text not null check (basis in ('stated', 'horizon', 'reported', 'derived')),
  claim_id text references claims (id) on delete cascade deferrable initially deferred,
  -- "As known on" counts it from then; null where it follows from the geometry alone, which bears no date.
  known_from date,
  -- Of a drawn link: [{ lon, lat, uncertain }] where the line passes from one to the other, in degrees (WGS84).
  crossings jsonb not null,
  -- Of a drawn link between provinces that are not neighbours on the line: those between, in order.
  via text[] not null,
  constraint links_ordered check (from_place collate "C" < to_place collate "C"),
  constraint links_claim check ((basis = 'derived') = (claim_id is null))
);
create index links_project on links (project_id);
create index links_pair on links (from_place, to_place);

create table gates_reached (
  id text primary key,
  project_id text not null references projects (id) on delete cascade deferrable initially deferred,
  class text not null check (class in ('gate', 'seaport')),
  name jsonb not null,
  basis text not null check (basis in ('stated', 'horizon', 'reported', 'derived')),
  claim_id text references claims (id) on delete cascade deferrable initially deferred,
  known_from date,
  -- Metres from an end of the line; null where only a claim says so.
  distance_m int,
  -- Degrees, WGS84; null where the named gate is not on the base map.
  lon double precision,
  lat double precision,
  constraint gates_claim check ((basis = 'derived') = (claim_id is null)),
  constraint gates_distance check ((basis = 'derived') = (distance_m is not null))
);
create index gates_reached_project on gates_reached (project_id);
