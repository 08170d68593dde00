-- Hours of which a row that figures count came or was changed since a moment, the longest unchanged first.
select local_day, local_hour, max(stored_at) as stored_at, count(*) as came
from raw_event
where stored_at >= :since
  and type in ('libhub.circulation.loan.opened', 'libhub.circulation.loan.closed',
               'libhub.circulation.loan.voided', 'libhub.circulation.loan.renewed',
               'libhub.circulation.hold.placed', 'libhub.events.visit.entered',
               'libhub.events.registration.made', 'libhub.reader.reader.registered',
               'libhub.reader.card.issued', 'libhub.resource.search.performed')
group by local_day, local_hour
order by max(stored_at), local_day, local_hour
