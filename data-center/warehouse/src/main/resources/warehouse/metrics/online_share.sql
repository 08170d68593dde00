-- Percentage of loans, renewals and holds that came online (row 129).
select {by} as name, 100.0 * sum(case when channel <> 'online' then 0 when type = 'libhub.circulation.loan.voided' then -acts else acts end) / sum(case when type = 'libhub.circulation.loan.voided' then -acts else acts end) as value
from act_hour
where local_day >= :first and local_day < :end and (:branch = '' or branch = :branch)
  and type in ('libhub.circulation.loan.opened', 'libhub.circulation.loan.voided', 'libhub.circulation.loan.renewed', 'libhub.circulation.hold.placed')
{group}
