-- What a page of a search and a project's page are found by at any size.

-- The list's order with the key itself: a search for common words reads the first rows of it and nothing else. Without it
-- each row that is looked at is a page of the table.
create index effective_found on effective (position, project_id collate "C") include (search_key) where known_to is null;

-- Which claims link to a project.
create index claims_links on claims using gin (value jsonb_path_ops) where field = 'links';
