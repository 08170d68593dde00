-- Readers who borrowed, renewed, held, came in or signed up (row 131).
select {by} as name, count(distinct reader_id) as value
from reader_hour
where local_day >= :first and local_day < :end and (:branch = '' or branch = :branch)
  and type in ('libhub.circulation.loan.opened', 'libhub.circulation.loan.renewed', 'libhub.circulation.hold.placed', 'libhub.events.visit.entered', 'libhub.events.registration.made')
{group}
