-- The plane coordinate systems of VN-2000, under numbers of our own: 990000 + the last three digits of the EPSG code.
-- PostGIS 3.3 lacks EPSG:9205 to 9218, and for a row that names EPSG its PROJ takes another operation south of 11° N
-- (0.8 m off): hence the auth_name. The embedded database has none at all: its PROJ dies over a name that it does not
-- know, where that of a server goes on to the definition. The seven parameters are those of geo/vn2000.ts (position vector convention); a test
-- holds that both give the same metres.
--
-- The table belongs to whoever made the extension. Where that is another role which grants no insert, the atlas works all
-- the same (it reckons in geo/vn2000.ts): the rows are for people who query the database.
do $$
declare
  authority text := case when version() like '%PGlite%' then null else 'VNCUSTOM' end;
begin
  insert into spatial_ref_sys (srid, auth_name, auth_srid, proj4text, srtext)
  select 990000 + epsg % 1000, authority, case when authority is not null then 990000 + epsg % 1000 end,
    format('+proj=tmerc +lat_0=0 +lon_0=%s +k=%s +x_0=500000 +y_0=0 +ellps=WGS84 '
      '+towgs84=-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278 +units=m +no_defs', meridian, k),
    format('PROJCS["VN-2000 / %s",GEOGCS["VN-2000",DATUM["Vietnam_2000",SPHEROID["WGS 84",6378137,298.257223563],'
      'TOWGS84[-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278]],'
      'PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],'
      'PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",%s],PARAMETER["scale_factor",%s],'
      'PARAMETER["false_easting",500000],PARAMETER["false_northing",0],UNIT["metre",1],AXIS["Easting",EAST],AXIS["Northing",NORTH]]',
      width || ' degrees, central meridian ' || meridian, meridian, k)
  from (
    values
      (5896, 102, 3, 0.9999),
      (9205, 103, 3, 0.9999),
      (9206, 104, 3, 0.9999),
      (9207, 104.5, 3, 0.9999),
      (9208, 104.75, 3, 0.9999),
      (5897, 105, 3, 0.9999),
      (9209, 105.5, 3, 0.9999),
      (9210, 105.75, 3, 0.9999),
      (9211, 106, 3, 0.9999),
      (9212, 106.25, 3, 0.9999),
      (9213, 106.5, 3, 0.9999),
      (9214, 107, 3, 0.9999),
      (9215, 107.25, 3, 0.9999),
      (9216, 107.5, 3, 0.9999),
      (5899, 107.75, 3, 0.9999),
      (5898, 108, 3, 0.9999),
      (9217, 108.25, 3, 0.9999),
      (9218, 108.5, 3, 0.9999),
      (3405, 105, 6, 0.9996),
      (3406, 111, 6, 0.9996)
  ) as zone (epsg, meridian, width, k)
  on conflict (srid) do update
    set auth_name = excluded.auth_name, auth_srid = excluded.auth_srid, proj4text = excluded.proj4text, srtext = excluded.srtext;
exception
  when insufficient_privilege then
    raise warning 'VN-2000 not added to spatial_ref_sys: role % may not insert there', current_user;
end
$$;
