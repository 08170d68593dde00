-- Percentage of active readers under 40 (row 130): a decade counts when its middle is less than 40 years back.
select {by} as name, 100.0 * count(distinct case when birth_decade + 5 > year(:end) - 40 then h.reader_id end) / count(distinct h.reader_id) as value
from reader_hour h
  join reader_age a on a.reader_id = h.reader_id and a.birth_decade <> '0'
where local_day >= :first and local_day < :end and (:branch = '' or branch = :branch)
  and type in ('libhub.circulation.loan.opened', 'libhub.circulation.loan.renewed', 'libhub.circulation.hold.placed', 'libhub.events.visit.entered', 'libhub.events.registration.made')
{group}
