-- Copies lent for each reader who borrowed at all (row 132).
select {by} as name, 1.0 * sum(case when type = 'libhub.circulation.loan.voided' then -1 else 1 end) / count(distinct reader_id) as value
from raw_event
where local_day >= :first and local_day < :end and (:branch = '' or branch = :branch)
  and type in ('libhub.circulation.loan.opened', 'libhub.circulation.loan.voided')
{group}
