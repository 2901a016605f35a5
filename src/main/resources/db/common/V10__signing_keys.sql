-- The lines of keys.csv as this store knows them.
create table signing_key (
    facility varchar(32) not null,
    sequence int not null,
    line varchar(8192) not null,
    primary key (facility, sequence)
);
