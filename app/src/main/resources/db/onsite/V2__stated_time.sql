-- What the candidate says about how the running time grows, such as `n log n`; null if nothing.
alter table submissions add column stated_time varchar(12);
alter table drafts add column stated_time varchar(12);
