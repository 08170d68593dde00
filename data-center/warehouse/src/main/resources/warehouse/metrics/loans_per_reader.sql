-- Copies lent for each reader who borrowed at all (row 132).
select a.name as name, 1.0 * a.acts / r.readers as value
from (select {by} as name, sum(case when type = 'libhub.circulation.loan.voided' then -acts else acts end) as acts
      from act_hour
      where local_day >= :first and local_day < :end and (:branch = '' or branch = :branch)
        and type in ('libhub.circulation.loan.opened', 'libhub.circulation.loan.voided')
      {group}) a
  join (select {by} as name, count(distinct reader_id) as readers
        from reader_hour
        where local_day >= :first and local_day < :end and (:branch = '' or branch = :branch)
          and type in ('libhub.circulation.loan.opened', 'libhub.circulation.loan.voided')
        {group}) r on r.name = a.name
