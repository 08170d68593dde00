-- Titles that a reader has, had or waits for, and when last.
select title_id, max(happened_at) as happened_at
from raw_event
where reader_id = :reader_id
  and type in ('libhub.circulation.loan.opened', 'libhub.circulation.hold.placed')
  and title_id is not null
group by title_id
order by happened_at, title_id
