-- Documents, projects, claims, geometries, places and the effective rows resolved from the claims.
-- Needs the extensions postgis, unaccent and pg_trgm (created when the database is opened).

-- One rule for searching without accents, in SQL only: Đ/đ included; dashes, brackets and stops are blanks
-- (unaccent writes « » as << >>).
-- Every word of the key has a blank before it, so that ' ' || word finds where words begin.
create function search_key(t text) returns text
  language sql immutable strict parallel safe
  as $$ select ' ' || trim(regexp_replace(
    lower(public.unaccent('public.unaccent'::regdictionary, normalize(t, NFC))),
    '[\s–—<>,.;:/()（），。、：；«»“”"''·-]+', ' ', 'g')) $$;

create table atlas_state (
  singleton boolean primary key default true check (singleton),
  -- Rises with every transaction that changes what a reader can see; tiles and exports are tagged with it.
  data_version bigint not null default 0
);
insert into atlas_state default values;

create table documents (
  id text primary key check (id ~ '^[A-Za-z0-9][A-Za-z0-9.-]*$'),
  kind text not null check (kind in ('plan', 'report')),
  number text,
  title jsonb not null,
  issuer jsonb not null,
  rank text not null,
  rank_order int not null,
  -- A partial date (YYYY, YYYY-MM, YYYY-Qn, YYYY-MM-DD), or, where the text bears none, a lower bound.
  dated text,
  dated_after text,
  -- The earliest day the document can bear: "as known on" counts it from then.
  known_from date not null,
  url text,
  confidence text check (confidence in ('official', 'press', 'weak')),
  note jsonb,
  unique (id, kind),
  check ((dated is null) <> (dated_after is null)),
  check ((kind = 'report') = (url is not null)),
  check ((kind = 'report') = (confidence is not null)),
  check ((kind = 'report') = (rank = 'report'))
);

create table places (
  id text primary key check (id ~ '^[a-z]+(-[a-z0-9]+)*$'),
  edition text not null check (edition in ('2024', '2025', 'any')),
  level text not null check (level in ('nation', 'province')),
  code text,
  name jsonb not null,
  -- Lineage: the place of the 2025 edition that a place of the 2024 edition now lies in.
  now_id text references places (id) deferrable initially deferred,
  geom geometry(MultiPolygon, 4326),
  unique (edition, code),
  check ((edition = '2024') = (now_id is not null)),
  check ((level = 'nation') = (geom is null)),
  constraint places_geom_valid check (geom is null or (ST_IsValid(geom) and not ST_IsEmpty(geom)))
);

create table projects (
  id text primary key check (id ~ '^[A-Z][0-9]{2}(\.[A-Z0-9]+)?$'),
  type text not null check (type in ('project', 'programme', 'target')),
  kind text not null,
  -- Whether the kind is drawn as a line or as a site; repeated here so that geometries can be held to it.
  form text not null check (form in ('line', 'site')),
  parent_id text references projects (id) deferrable initially deferred,
  name jsonb not null,
  -- Its place in the catalogue: by rank of the plan that names it, then by id.
  position int not null default 0,
  unique (id, form),
  check (parent_id <> id)
);
create index projects_parent on projects (parent_id);

create table claims (
  id text primary key,
  project_id text not null references projects (id) on delete cascade deferrable initially deferred,
  field text not null,
  value jsonb not null,
  document_id text not null,
  document_kind text not null,
  clause text,
  basis text not null check (basis in ('stated', 'horizon', 'reported', 'derived')),
  inputs jsonb,
  note jsonb,
  -- The day the claim speaks of (partial date), where that differs from the document's.
  speaks_on text,
  foreign key (document_id, document_kind) references documents (id, kind) on update cascade deferrable initially deferred,
  constraint claims_plan_has_clause check ((document_kind = 'plan') = (clause is not null)),
  constraint claims_basis_fits_document check (
    case basis when 'reported' then document_kind = 'report' when 'derived' then inputs is not null else document_kind = 'plan' end
  )
);
create index claims_project on claims (project_id);
create index claims_document on claims (document_id);

create table geometries (
  project_id text primary key,
  form text not null,
  geom geometry(Geometry, 4326) not null,
  certainty text not null check (certainty in ('symbol', 'corridor', 'alignment', 'surveyed')),
  accuracy_m double precision not null check (accuracy_m > 0 and accuracy_m <= 1000000),
  source text not null,
  licence text not null,
  method jsonb not null,
  foreign key (project_id, form) references projects (id, form) on update cascade on delete cascade deferrable initially deferred,
  constraint geometries_srid check (ST_SRID(geom) = 4326),
  constraint geometries_finite check (ST_AsText(geom) !~* '(nan|inf)'),
  constraint geometries_valid check (ST_IsValid(geom) and not ST_IsEmpty(geom)),
  -- Vietnam with its sea and both archipelagos (geo/valid.ts VIETNAM_EXTENT).
  constraint geometries_in_extent check (ST_XMin(geom) >= 102 and ST_XMax(geom) <= 118 and ST_YMin(geom) >= 6 and ST_YMax(geom) <= 23.6),
  constraint geometries_vertex_limit check (ST_NPoints(geom) <= 20000),
  -- A symbol is a point; a corridor is a line; a line kind with a known way is a line; a site is never one.
  constraint geometries_shape_fits check (
    ST_GeometryType(geom) <> 'ST_GeometryCollection'
    and case
      when certainty = 'symbol' then ST_Dimension(geom) = 0
      when form = 'line' then ST_Dimension(geom) = 1
      else certainty <> 'corridor' and ST_Dimension(geom) in (0, 2)
    end
  )
);
create index geometries_geom on geometries using gist (geom);

-- One row per project and period in which the claims known resolve to the same values.
-- The current one has known_to null. Made only by db/effective.ts, from the claims.
create table effective (
  project_id text not null references projects (id) on delete cascade deferrable initially deferred,
  known_from date not null,
  known_to date,
  status text,
  funding text,
  target_year int check (target_year between 1900 and 2100),
  target_basis text,
  cost_bn_vnd double precision,
  length_km double precision,
  area_ha double precision,
  places text[] not null,
  documents text[] not null,
  conflicts int not null,
  -- field → { value, claim, basis, document, clause, conflicts: claim ids }
  resolution jsonb not null,
  search_key text not null,
  primary key (project_id, known_from),
  check (known_to > known_from)
);
create index effective_places on effective using gin (places);
create index effective_search on effective using gin (search_key gin_trgm_ops);
