-- Two solitary logs of which one follows the other in some revision's view, once they have been compared, and the placements that the
-- first holds at the end of its date and the second no longer names. Worked out from the facts of exactly these two versions, so it
-- stays true; it spares every later night a walk through all the years.
create table solitary_succession (
    facility varchar(32) not null,
    log_file_id bigint not null references log_file,
    next_file_id bigint not null references log_file,
    primary key (facility, log_file_id, next_file_id)
);

create table solitary_left_out (
    facility varchar(32) not null,
    log_file_id bigint not null references log_file,
    next_file_id bigint not null references log_file,
    placement_key varchar(64) not null,
    primary key (facility, log_file_id, next_file_id, placement_key)
);

-- All that is asked of the years of a placement or a person stands in the index.
create index solitary_days_of_placement
    on solitary_placement (facility, placement_key, census_date, line, log_file_id, placed_at);
create index solitary_days_of_person on solitary_placement (facility, person_key, census_date, log_file_id, placement_key);
drop index solitary_by_placement;
drop index solitary_by_person;

create index reception_of_facility on reception (facility, id);

-- What a re-run says of itself. The standing revision of a night is the highest one that is not made as known at an earlier time.
alter table revision add column as_known_earlier boolean default false not null;
alter table revision add column requested_by varchar;
alter table revision add column reason varchar;
alter table revision add column software varchar default '' not null; -- version and commit of what began it

alter table finding add column sources varchar default '' not null; -- as in findings.csv
