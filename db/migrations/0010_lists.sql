-- What lists of any length are found and ordered by: a project's own columns beside what its claims resolve to, so that
-- one index finds a page, and a search that an index serves for words of any length.

-- Made only from the claims, and made anew at each load.
truncate effective;
alter table effective
  add column type text not null,
  add column kind text not null,
  add column position int not null,
  -- db/name-key.ts
  add column name_key text not null collate "C";

-- The list's orders (db/queries/list-order.ts). The first has all that a filter asks of single values, so that a page
-- of the few that pass is found in the index alone.
create index effective_catalogue on effective (position, project_id collate "C")
  include (known_from, type, kind, status, funding, target_year, target_basis, named_year, begun_year, start_due, in_use_year,
    due_day, ended, done, late_from, at_risk_from, no_news_from)
  where known_to is null;
create index effective_name on effective (name_key, position, project_id collate "C") where known_to is null;
create index effective_year on effective (coalesce(target_year, 9999), position, project_id collate "C") where known_to is null;
create index effective_cost on effective (coalesce(-cost_bn_vnd, 'Infinity'), position, project_id collate "C") where known_to is null;

create index effective_documents on effective using gin (documents);
create index drawn_places_place on drawn_places (place_id, project_id) where sure;

-- The words of a search key. What has no blanks between its words is taken sign by sign, without what Latin letters follow.
create function search_words(key text) returns tsvector
  language sql immutable strict parallel safe
  as $$ select array_to_tsvector(array_remove(string_to_array(regexp_replace(key, '([^ -~])[!-~]*', ' \1 ', 'g'), ' '), '')) $$;

-- What search_words must hold for a key to be found: a word that begins so for each word asked; of a word with other than
-- Latin letters each of these. Null where nothing is asked.
create function search_query(q text) returns tsquery
  language sql immutable strict parallel safe
  as $$
    select string_agg('''' || replace(replace(lexeme, '\', '\\'), '''', '''''') || '''' || case when lexeme ~ '^[ -~]*$' then ':*' else '' end, ' & ')::tsquery
    from unnest(string_to_array(search_key(q), ' ')) word,
      unnest(case when word ~ '^[ -~]*$' then array[word] else string_to_array(regexp_replace(word, '[ -~]', '', 'g'), null) end) lexeme
    where word <> ''
  $$;

-- Patterns for what a key must hold anywhere: the words with other than Latin letters.
create function search_infixes(q text) returns text[]
  language sql immutable strict parallel safe
  as $$
    select coalesce(array_agg('%' || regexp_replace(word, '([\\%_])', '\\\1', 'g') || '%'), '{}')
    from unnest(string_to_array(search_key(q), ' ')) word where word ~ '[^ -~]'
  $$;

drop index effective_search;
create index effective_words on effective using gin (search_words(search_key));
