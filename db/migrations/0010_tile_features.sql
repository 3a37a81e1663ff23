-- What the tiles of PostGIS are made of: each project once a zoom at which it is drawn, already transformed, generalised
-- and with the properties that a tile carries, so that a tile reads one narrow table and joins nothing. Made only by
-- db/tiles/rebuild.ts, from effective, projects and geometries (hence no foreign key: the rows of what is gone tell it which
-- squares of the map to look at again); empty on the embedded database, which encodes in Node.

create table tile_features (
  -- 5 to 12: for that zoom (5 for the farther ones too); 13: every project with its whole geometry.
  zoom smallint not null check (zoom between 5 and 13),
  project_id text not null,
  position int not null,
  name text not null,
  name_en text not null,
  name_zh text not null,
  kind text not null,
  type text not null,
  status text,
  funding text,
  target_year int,
  target_basis text,
  certainty text not null,
  accuracy_m double precision not null,
  members int not null,
  provinces text not null,
  -- As in effective: state and health follow from them on a day.
  named_year int not null,
  begun_year int,
  start_due date,
  in_use_year int,
  due_day date,
  ended boolean not null,
  done boolean not null,
  late_from date,
  at_risk_from date,
  no_news_from date,
  -- Web Mercator metres.
  geom geometry(Geometry, 3857) not null,
  primary key (zoom, project_id)
) partition by list (zoom);

do $$
begin
  for zoom in 5..13 loop
    execute format('create table tile_features_%1$s partition of tile_features for values in (%1$s)', zoom);
    execute format('create index on tile_features_%1$s using gist (geom)', zoom);
  end loop;
end
$$;
