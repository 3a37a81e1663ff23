-- What may differ between two days (db/queries/changes.ts).
create index effective_known_from on effective (known_from);
create index effective_known_to on effective (known_to) where known_to is not null;
create index effective_no_news on effective (no_news_from);
