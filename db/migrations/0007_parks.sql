-- Industrial parks that are mapped today, what reports say of them, two names of one ground, and what a dollar and a
-- yuan cost.

alter table effective
  add column free_ha double precision,
  -- Percent.
  add column occupancy_pct double precision;

-- Places of their own: no project of a plan.
create table parks (
  id text primary key check (id ~ '^kcn-[a-z0-9]+(-[a-z0-9]+)*$'),
  kind text not null check (kind in ('industrial-park', 'industrial-cluster')),
  name jsonb not null,
  -- Its names as mapped.
  mapped text[] not null check (cardinality(mapped) > 0),
  -- The province before 01/07/2025; today's follows from its lineage.
  place_id text not null references places (id) deferrable initially deferred,
  point geometry(Point, 4326) not null,
  outline geometry(MultiPolygon, 4326),
  -- What the mapped outline encloses, and how far that may be off; hectares.
  area_ha double precision check (area_ha > 0),
  area_within_ha double precision check (area_within_ha > 0),
  certainty text not null check (certainty in ('symbol', 'alignment')),
  accuracy_m double precision not null check (accuracy_m > 0),
  source jsonb not null,
  licence text not null,
  -- The OpenStreetMap elements that it is drawn from, and the day of the extract.
  osm text[] not null check (cardinality(osm) > 0),
  extracted date not null,
  constraint parks_area check ((area_ha is null) = (area_within_ha is null)),
  constraint parks_outline check (outline is null or (ST_IsValid(outline) and not ST_IsEmpty(outline) and certainty = 'alignment')),
  constraint parks_in_extent check (ST_X(point) between 102 and 118 and ST_Y(point) between 6 and 23.6)
);
create index parks_point on parks using gist (point);

create table park_facts (
  id text primary key,
  park_id text not null references parks (id) on delete cascade deferrable initially deferred,
  field text not null check (field in ('areaHa', 'freeHa', 'occupancyPct')),
  value jsonb not null,
  document_id text not null,
  document_kind text not null default 'report' check (document_kind = 'report'),
  basis text not null check (basis in ('reported', 'derived')),
  inputs jsonb,
  note jsonb,
  -- The day the fact speaks of (partial date), where that differs from the document's.
  speaks_on text,
  foreign key (document_id, document_kind) references documents (id, kind) on update cascade deferrable initially deferred,
  constraint park_facts_derived check ((basis = 'derived') = (inputs is not null))
);
create index park_facts_park on park_facts (park_id);

-- Two names of one ground: what has `id` is listed under `same_as`. Ids of parks or of projects.
create table same_parks (
  id text primary key,
  same_as text not null check (same_as <> id),
  document_id text not null references documents (id) on update cascade deferrable initially deferred,
  note jsonb not null
);

-- Đồng for one unit: at Vietcombank's counter, and the State Bank's central rate.
create table exchange_rates (
  currency text not null check (currency in ('USD', 'CNY')),
  day date not null,
  buy double precision not null check (buy > 0),
  sell double precision not null,
  central double precision check (central > 0),
  document_id text not null references documents (id) on update cascade deferrable initially deferred,
  primary key (currency, day),
  constraint exchange_rates_spread check (buy <= sell)
);
