-- Titles that a reader has, had or waits for.
select distinct title_id
from raw_event
where reader_id = :reader_id
  and type in ('libhub.circulation.loan.opened', 'libhub.circulation.hold.placed')
  and title_id is not null
