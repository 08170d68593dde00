-- Percentage of active readers born in the 1980s and 1990s (row 130).
select {by} as name, 100.0 * count(distinct case when birth_decade in ('1980', '1990') then h.reader_id end) / count(distinct h.reader_id) as value
from reader_hour h
  join reader_age a on a.reader_id = h.reader_id and a.birth_decade <> '0'
where local_day >= :first and local_day < :end and (:branch = '' or branch = :branch)
  and type in ('libhub.circulation.loan.opened', 'libhub.circulation.loan.renewed', 'libhub.circulation.hold.placed', 'libhub.events.visit.entered', 'libhub.events.registration.made')
{group}
