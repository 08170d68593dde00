-- Percentage of loans, renewals and holds that came online (row 129).
select {by} as name, 100.0 * sum(if(channel = 'online', case when type = 'libhub.circulation.loan.voided' then -1 else 1 end, 0)) / sum(case when type = 'libhub.circulation.loan.voided' then -1 else 1 end) as value
from raw_event
where local_day >= :first and local_day < :end and (:branch = '' or branch = :branch)
  and type in ('libhub.circulation.loan.opened', 'libhub.circulation.loan.voided', 'libhub.circulation.loan.renewed', 'libhub.circulation.hold.placed')
{group}
