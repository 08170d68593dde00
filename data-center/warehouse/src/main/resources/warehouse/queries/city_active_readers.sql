-- Readers who borrowed, renewed, returned, held, came in or signed up on a day.
select count(distinct reader_id) as readers
from raw_event
where local_day = :day
  and type in ('libhub.circulation.loan.opened', 'libhub.circulation.loan.renewed', 'libhub.circulation.loan.closed',
               'libhub.circulation.hold.placed', 'libhub.events.visit.entered', 'libhub.events.registration.made')
