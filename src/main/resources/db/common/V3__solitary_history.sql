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
