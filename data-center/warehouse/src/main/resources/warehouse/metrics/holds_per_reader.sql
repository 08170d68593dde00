-- Holds of each reader who placed one (row 132).
select a.name as name, 1.0 * a.acts / r.readers as value
from (select {by} as name, sum(acts) as acts
      from act_hour
      where local_day >= :first and local_day < :end and (:branch = '' or branch = :branch)
        and type = 'libhub.circulation.hold.placed'
      {group}) a
  join (select {by} as name, count(distinct reader_id) as readers
        from reader_hour
        where local_day >= :first and local_day < :end and (:branch = '' or branch = :branch)
          and type = 'libhub.circulation.hold.placed'
        {group}) r on r.name = a.name
