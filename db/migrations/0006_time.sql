-- What the state in a year and the health on a day are read from (db/life.ts, db/state.ts, db/health.ts), who answers
-- for a project, the parts of a province's plan that its report follows, and what totals must not add twice.

-- Made only from the claims, and made anew at each load.
truncate effective;
alter table effective
  add column named_year int not null,
  add column begun_year int,
  add column start_due date,
  add column in_use_year int,
  add column due_day date,
  add column ended boolean not null,
  add column done boolean not null,
  add column late_from date,
  add column at_risk_from date,
  add column no_news_from date,
  -- [{ code, level, from, … }]: db/health.ts
  add column signals jsonb not null,
  -- Names of the lead agency and the owner, as the claims have them and as they are called now.
  add column agencies text[] not null,
  add constraint effective_known_past check (not (ended and (done or begun_year is not null or in_use_year is not null)));
create index effective_agencies on effective using gin (agencies);

-- Ids of the projects on whose ground it stands; that they exist is checked with the catalogue's files.
alter table projects
  add column ground text[] not null default '{}',
  add constraint projects_ground_of_others check (not id = any (ground));

alter table documents
  -- The page bears no date: `dated` is the day on which it was collected, and no news of that day.
  add column undated boolean not null default false,
  add column province text references places (id) deferrable initially deferred,
  -- [{ clause, title }]
  add column sections jsonb,
  add constraint documents_plan_of_province check (province is null or kind = 'plan');
