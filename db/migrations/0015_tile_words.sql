-- The rows that tiles are made of hold what is drawn ready to be copied into a tile: what a tile says (`said`), and the shape
-- in the units of the zoom's grid (`shape`). PostGIS draws anew only what a tile's margin cuts. They are made only by
-- db/tiles/rebuild.ts, and made anew at the next start (db/tiles/ensure.ts).

drop table tile_features;
create table tile_features (
  -- 5 to 12: for that zoom (5 for the farther ones too); 13: every project with its whole geometry.
  zoom smallint not null check (zoom between 5 and 13),
  project_id text not null,
  position int not null,
  -- What filters ask for, as in effective; state and health follow from the dates on a day.
  kind text not null,
  type text not null,
  status text,
  funding text,
  target_year int,
  target_basis text,
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
  -- A number for the kind: the third dimension of an index.
  kind_code int not null,
  -- Too small to be seen, and drawn only where one kind alone is asked for: the first of it in its square.
  of_kind boolean not null,
  -- Metres, of the whole geometry: the longer side of its box, and the middle of it.
  size double precision not null,
  middle_x double precision not null,
  middle_y double precision not null,
  -- db/tiles/said.ts; shape by tile_shape, null where zoom is 13.
  said text not null,
  shape text,
  -- Web Mercator metres.
  geom geometry(Geometry, 3857) not null,
  primary key (zoom, project_id)
) partition by list (zoom);

do $$
begin
  for zoom in 5..13 loop
    -- Never read by several processes at once: what is gathered of the rows, column by column, must be in one order.
    execute format('create table tile_features_%1$s partition of tile_features for values in (%1$s) with (parallel_workers = 0)', zoom);
    execute format('create index on tile_features_%1$s using gist (geom) where not of_kind', zoom);
    execute format('create index on tile_features_%1$s using gist (ST_Force3DZ(ST_Envelope(geom), kind_code) gist_geometry_ops_nd)', zoom);
  end loop;
end
$$;

-- What the rows were made for (db/tiles/said.ts): where the words have other numbers, they are made anew.
create table tile_words (
  made_for text not null
);

-- A number in so many digits of 64, the first of them '0': all of them letters, digits and signs that a text may hold.
create function tile_digits(number int, digits int) returns text language sql immutable parallel safe as $$
  select case digits
    when 1 then chr(48 + (number & 63))
    when 2 then chr(48 + (number >> 6 & 63)) || chr(48 + (number & 63))
    else chr(48 + (number >> 12 & 63)) || chr(48 + (number >> 6 & 63)) || chr(48 + (number & 63)) end
$$;

-- A geometry (Web Mercator) as it is drawn in the tiles of a zoom that it lies in whole: the type of a feature, column and
-- row of the tile that the middle of its box lies in, and the length and bytes (base64) of the geometry of a feature there.
-- Null where nothing of it is left.
create function tile_shape(geom geometry, zoom int) returns text language plpgsql immutable parallel safe as $$
declare
  width constant double precision := 2 * pi() * 6378137 / 2 ^ zoom;
  x constant int := floor((ST_XMin(geom) + ST_XMax(geom)) / 2 / width + 2 ^ zoom / 2);
  y constant int := floor(2 ^ zoom / 2 - (ST_YMin(geom) + ST_YMax(geom)) / 2 / width);
  tile constant geometry := ST_TileEnvelope(zoom, x, y);
  drawn constant geometry := coalesce(
    ST_AsMVTGeom(geom, tile, 4096, 256, false),
    ST_AsMVTGeom(ST_PointOnSurface(geom), tile, 4096, 256, false));
  layer bytea;
  -- Of the layer that encloses the feature, of the feature and of its geometry, in bytes.
  length int;
  enclosing int;
begin
  if drawn is null then
    return null;
  end if;
  select ST_AsMVT(t, '') into layer from (select drawn as geom) t;
  -- Of what follows one tag: without it, and without its length, which takes a byte for each seven bits.
  length := octet_length(layer);
  for depth in 1..3 loop
    enclosing := length - 1;
    length := case when enclosing - 1 < 128 then enclosing - 1 when enclosing - 2 < 16384 then enclosing - 2 else enclosing - 3 end;
    -- The layer's (empty) name before the feature, its extent and version after it; then the type before the geometry.
    length := length - (array[7, 2, 0])[depth];
  end loop;
  if length >= 262144 then
    return null;
  end if;
  return ST_Dimension(drawn) + 1 || tile_digits(x, 2) || tile_digits(y, 2) || tile_digits(length, 3)
    || translate(encode(substring(layer from octet_length(layer) - 5 - length + 1 for length), 'base64'), E'\n', '');
end
$$;
