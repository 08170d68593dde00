-- Who borrowed what since a local day, newest first: a title that a reader borrowed repeatedly once. A
-- loan that was voided never was.
select reader_id, title_id, max(case when type = 'libhub.circulation.loan.opened' then happened_at end) as happened_at, max(class_code) as class_code, max(author) as author
from raw_event
where local_day >= :day and type in ('libhub.circulation.loan.opened', 'libhub.circulation.loan.voided')
  and reader_id is not null and title_id is not null
group by reader_id, title_id
having sum(case when type = 'libhub.circulation.loan.voided' then -1 else 1 end) > 0
order by happened_at desc, reader_id, title_id
limit :limit
