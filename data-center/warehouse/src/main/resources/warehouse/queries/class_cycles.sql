-- Loans that came back of other titles of the class a title was last lent in, newest first.
select opened_at, closed_at
from (
  select e.type,
         e.happened_at as opened_at,
         lead(e.happened_at, 1, null) over (partition by e.title_id, e.reader_id order by e.happened_at, e.type desc) as closed_at,
         lead(e.type, 1, null) over (partition by e.title_id, e.reader_id order by e.happened_at, e.type desc) as next_type
  from raw_event e
  join (
    select distinct l.title_id
    from raw_event l
    join (
      select class_code
      from raw_event
      where title_id = :title_id
        and type = 'libhub.circulation.loan.opened'
        and class_code is not null
      order by happened_at desc
      limit 1
    ) k on l.class_code = k.class_code
    where l.type = 'libhub.circulation.loan.opened'
      and l.title_id <> :title_id
    order by l.title_id desc
    limit 100
  ) c on e.title_id = c.title_id
  where e.happened_at >= :since
    and e.type in ('libhub.circulation.loan.opened', 'libhub.circulation.loan.closed')
) acts
where type = 'libhub.circulation.loan.opened'
  and next_type = 'libhub.circulation.loan.closed'
order by closed_at desc
limit :limit
