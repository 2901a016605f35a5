-- Facts of movements.csv and outside.csv.
create table movement (
    log_file_id bigint not null references log_file,
    line int not null,
    movement varchar not null,
    moved_at timestamp(0) not null,
    direction varchar(10) not null,
    people int not null,
    from_cell varchar,
    to_cell varchar,
    reason varchar(10) not null,
    person varchar,
    due_back timestamp(0),
    due_date_only boolean,
    supersedes varchar,
    remarks varchar,
    primary key (log_file_id, line)
);

create table time_outside (
    log_file_id bigint not null references log_file,
    line int not null,
    cell varchar not null,
    out_at timestamp(0) not null,
    back_at timestamp(0) not null,
    activity varchar(10) not null,
    people int,
    outdoors boolean,
    why_not varchar(10),
    record_number varchar,
    supersedes varchar,
    officer varchar,
    remarks varchar,
    primary key (log_file_id, line)
);
