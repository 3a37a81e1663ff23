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

create unique index effective_current on effective (project_id) where known_to is null;

-- The list's orders (db/queries/list-order.ts). The first has all that a filter asks of single values, so that a page
-- of the few that pass is found in the index alone.
create index effective_catalogue on effective (position, project_id collate "C")
  include (type, kind, status, funding, target_year, target_basis, named_year, begun_year, start_due, in_use_year, due_day,
    ended, done, late_from, at_risk_from, no_news_from)
  where known_to is null;
create index effective_name on effective (name_key, position, project_id collate "C") where known_to is null;
create index effective_year on effective (coalesce(target_year, 9999), position, project_id collate "C") where known_to is null;
create index effective_cost on effective (coalesce(-cost_bn_vnd, 'Infinity'), position, project_id collate "C") where known_to is null;

-- What holds now is asked for most; a day long past looks through every period.
drop index effective_places, effective_agencies, effective_search;
create index effective_places on effective using gin (places) where known_to is null;
create index effective_documents on effective using gin (documents) where known_to is null;
create index effective_agencies on effective using gin (agencies) where known_to is null;
create index drawn_places_place on drawn_places (place_id, project_id) where sure;

-- For each word of `q` what a search key that has it is like: a word that begins so, or, in writing without blanks, these
-- signs anywhere.
create function search_patterns(q text) returns text[]
  language sql immutable strict parallel safe
  as $$
    select coalesce(array_agg(case when word ~ '^[ -~]*$' then '% ' else '%' end || regexp_replace(word, '([\\%_])', '\\\1', 'g') || '%'), '{}')
    from unnest(string_to_array(search_key(q), ' ')) word where word <> ''
  $$;

-- What an index can know of that: the words of a key; of writing without blanks each sign, not the Latin letters after it.
create function search_words(key text) returns tsvector
  language sql immutable strict parallel safe
  as $$ select array_to_tsvector(array_remove(string_to_array(regexp_replace(key, '([^ -~])[!-~]*', ' \1 ', 'g'), ' '), '')) $$;

-- What the words of every key hold that is like search_patterns(q); null where that is any.
create function search_query(q text) returns tsquery
  language sql immutable strict parallel safe
  as $$
    select string_agg('''' || replace(replace(lexeme, '\', '\\'), '''', '''''') || '''' || case when lexeme ~ '^[ -~]*$' then ':*' else '' end, ' & ')::tsquery
    from unnest(string_to_array(search_key(q), ' ')) word,
      unnest(case when word ~ '^[ -~]*$' then array[word] else string_to_array(regexp_replace(word, '[ -~]', '', 'g'), null) end) lexeme
    where word <> ''
  $$;
create index effective_words on effective using gin (search_words(search_key)) where known_to is null;
-- How common a word is the planner does not take from an index of some rows.
do $$
begin
  if current_setting('server_version_num')::int >= 140000 then
    create statistics effective_searched on (search_words(search_key)) from effective;
  end if;
end
$$;
