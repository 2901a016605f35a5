-- The place of a reception among those of its facility, as receptions.csv numbers them. What an older store knew is carried over.
alter table reception add column place int;
alter table reception add column origin varchar(12) default 'carried over' not null;
merge into reception r
    using (select id, row_number() over (partition by facility order by id) as place from reception) n
    on r.id = n.id
    when matched then update set place = n.place;
alter table reception alter column place set not null;
alter table reception alter column origin set default 'received';
create unique index reception_by_place on reception (facility, place);
