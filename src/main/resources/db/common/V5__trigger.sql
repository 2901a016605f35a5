-- What a revision was made for: the first report of its night (FIRST), a log that came late (LATE_LOG), or because a person asked for it
-- (PERSON). Until now a revision for a late log was known by its reason alone.
alter table revision add column made_for varchar(10) default 'PERSON' not null;
update revision set made_for = 'FIRST' where number = 1;
update revision set made_for = 'LATE_LOG' where number > 1 and reason = 'late file' and requested_by is null;
