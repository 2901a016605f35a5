-- The rules by which the facts of a file version are made. When they change, the version is read anew and its older facts stay: revisions
-- stand on those that they used.
alter table log_file add column reading int default 1 not null;
alter table log_file drop constraint log_file_version;
alter table log_file add constraint log_file_version unique (facility, folder, log, name, sha256, reading);

-- Receptions name a version by the reading that was the newest when it came; here are the later readings of it.
create table reread_file (
    log_file_id bigint not null references log_file,
    reading int not null,
    reread_id bigint not null references log_file,
    primary key (log_file_id, reading)
);

alter table revision add column reading int default 1 not null; -- of every file that it reads

alter table solitary_placement add column authority_at timestamp(0);
alter table solitary_placement add column authority_date_only boolean;

alter table finding alter column found set data type bigint;
alter table finding alter column found_limit set data type bigint;
alter table figure add column version int default 1 not null;
