-- Percentage of loans, renewals and holds that came online (row 129).
select {by} as name, 100.0 * sum(if(channel = 'online', 1, 0)) / count(*) as value
from raw_event
where local_day >= :first and local_day < :end and (:branch = '' or branch = :branch)
  and type in ('libhub.circulation.loan.opened', 'libhub.circulation.loan.renewed', 'libhub.circulation.hold.placed')
{group}
