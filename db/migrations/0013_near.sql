-- What lies within some kilometres of something (db/queries/near.ts), on the ellipsoid.
create index geometries_geography on geometries using gist ((geom::geography));
