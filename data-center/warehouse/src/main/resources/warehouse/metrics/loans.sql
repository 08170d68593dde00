-- Copies lent (requirement rows 126 and 128), less the loans that were voided: a correction counts when it was made.
select {by} as name, coalesce(sum(case when type = 'libhub.circulation.loan.voided' then -acts else acts end), 0) as value
from act_hour
where local_day >= :first and local_day < :end and (:branch = '' or branch = :branch)
  and type in ('libhub.circulation.loan.opened', 'libhub.circulation.loan.voided')
{group}
