-- What was loaded last, and at which data version (db/loaded.ts): a start whose files and rules are the same, over a
-- database that nobody has written to since, has nothing to load. Null: not known, or not the catalogue that comes with
-- the program.
alter table atlas_state add column loaded text;
