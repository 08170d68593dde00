-- Who borrowed what since a local day, newest first: a title that a reader borrowed repeatedly once.
select reader_id, title_id, max(happened_at) as happened_at, max(class_code) as class_code, max(author) as author
from raw_event
where local_day >= :day and type = 'libhub.circulation.loan.opened'
  and reader_id is not null and title_id is not null
group by reader_id, title_id
order by happened_at desc, reader_id, title_id
limit :limit
