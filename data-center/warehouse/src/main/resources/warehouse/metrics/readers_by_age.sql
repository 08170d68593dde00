-- Active readers whose decade of birth is known (row 130); told by decade it is the age structure. Of a birthday
-- nothing but the decade ever leaves the reader context; it stands in the message of the registration.
select {by} as name, count(distinct h.reader_id) as value
from reader_hour h
  join reader_age a on a.reader_id = h.reader_id and a.birth_decade <> '0'
where local_day >= :first and local_day < :end and (:branch = '' or branch = :branch)
  and type in ('libhub.circulation.loan.opened', 'libhub.circulation.loan.renewed', 'libhub.circulation.hold.placed', 'libhub.events.visit.entered', 'libhub.events.registration.made')
{group}
