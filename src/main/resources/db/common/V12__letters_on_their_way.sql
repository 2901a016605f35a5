-- Letters on their way. Due letters are taken out while the store is open (TAKEN, by a batch) and sent while it is closed; the answers are
-- taken over at the next opening. States: DIGEST (waits for its day's digest), WAITING, TAKEN, SENT, REFUSED (by the server, for good),
-- DROPPED (given up, or the address is no longer configured), MERGED (its digest has it).
alter table letter add column html varchar; -- null in letters from before
alter table letter add column taken_by varchar(36);
alter table letter add column taken_at timestamp(3) with time zone;
alter table letter add column may_be_double boolean default false not null; -- an earlier attempt may have reached its recipient
-- A digest is about many revisions and has none of its own.
alter table letter alter column revision_id drop not null;
alter table letter add column digest_date date; -- of a digest: the day that it is of
alter table letter add column digest_id bigint; -- of a letter that a digest has: the digest
alter table letter add constraint digest_once unique (address, digest_date);
create index letter_taken on letter (taken_by);
