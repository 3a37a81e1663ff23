-- What a search of its own is found by at any size (db/queries/searched.ts).

-- What the words of a key (as search_words has them) begin with, up to eight letters. To look up all words that begin so
-- (`:*`) collects every row that has one: of common words that takes ten times as long as to look up the beginning itself.
create function search_beginnings(key text) returns tsvector
  language sql immutable strict parallel safe
  as $$
    select coalesce(array_to_tsvector(array_agg(left(word, n))), '')
    from unnest(string_to_array(regexp_replace(key, '([^ -~])[!-~]*', ' \1 ', 'g'), ' ')) word, generate_series(1, least(length(word), 8)) n
  $$;

-- Which of them every key has that is like search_patterns(q); null where that is any.
create function search_beginning(q text) returns tsquery
  language sql immutable strict parallel safe
  as $$
    select string_agg('''' || replace(replace(left(lexeme, 8), '\', '\\'), '''', '''''') || '''', ' & ')::tsquery
    from unnest(string_to_array(search_key(q), ' ')) word,
      unnest(case when word ~ '^[ -~]*$' then array[word] else string_to_array(regexp_replace(word, '[ -~]', '', 'g'), null) end) lexeme
    where word <> ''
  $$;
create index effective_beginnings on effective using gin (search_beginnings(search_key)) where known_to is null;
