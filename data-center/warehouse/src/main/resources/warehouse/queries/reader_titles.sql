-- Titles that a reader has, had or waits for, and when last. A loan that was voided never was.
select title_id, max(happened_at) as happened_at
from raw_event
where reader_id = :reader_id
  and type in ('libhub.circulation.loan.opened', 'libhub.circulation.loan.voided', 'libhub.circulation.hold.placed')
  and title_id is not null
group by title_id
having sum(case when type = 'libhub.circulation.loan.voided' then -1 else 1 end) > 0
order by happened_at, title_id
