-- Copies returned (row 126), less the returns of loans that were voided.
select {by} as name, coalesce(sum(case when type = 'libhub.circulation.loan.voided' then -1 else 1 end), 0) as value
from raw_event
where local_day >= :first and local_day < :end and (:branch = '' or branch = :branch)
  and type in ('libhub.circulation.loan.closed', 'libhub.circulation.loan.voided')
{group}
