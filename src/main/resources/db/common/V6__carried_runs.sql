-- Runs of nights with a finding that a night neither continues nor ends, because its check did not judge the subject there: the next night
-- takes them up.
create table carried_run (
    revision_id bigint not null references revision,
    place int not null,
    rule varchar(3) not null,
    subject_kind varchar(10) not null,
    subject varchar not null,
    since date not null,
    primary key (revision_id, place)
);
