-- What the change feed (db/change-feed.ts) reads to learn what changed since it last looked, however long that was.
-- Written by db/publish.ts alone. The versions are those of atlas_state, whose one row orders all writers: what has a
-- higher one was committed later.

create table project_versions (
  -- No reference to projects: kept for deleted ones too, whose readers must hear of it.
  project_id text primary key,
  version bigint not null,
  -- The box where it last was, WGS84 degrees; none where it was never drawn.
  west double precision,
  south double precision,
  east double precision,
  north double precision
);
create index project_versions_version on project_versions (version);

-- Tiles of the Web Mercator grid at zoom 10, each with the version that last changed what lies there. Vietnam with its
-- sea has some 2,500.
create table map_cells (
  x int,
  y int,
  version bigint not null,
  primary key (x, y)
);

insert into project_versions
  select p.id, s.data_version, ST_XMin(g.geom), ST_YMin(g.geom), ST_XMax(g.geom), ST_YMax(g.geom)
  from atlas_state s cross join projects p left join geometries g on g.project_id = p.id;
