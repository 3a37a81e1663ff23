-- Reports also say how a park that is mapped today stands: one that is still being built is not in use.

alter table park_facts
  drop constraint park_facts_field_check,
  add constraint park_facts_field_check check (field in ('status', 'areaHa', 'freeHa', 'occupancyPct'));
