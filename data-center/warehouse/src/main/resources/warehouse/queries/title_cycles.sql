-- Loans of a title that came back, newest first.
select opened_at, closed_at
from (
  select type,
         happened_at as opened_at,
         lead(happened_at, 1, null) over (partition by reader_id order by happened_at, type desc) as closed_at,
         lead(type, 1, null) over (partition by reader_id order by happened_at, type desc) as next_type
  from raw_event
  where title_id = :title_id
    and happened_at >= :since
    and type in ('libhub.circulation.loan.opened', 'libhub.circulation.loan.closed')
) acts
where type = 'libhub.circulation.loan.opened'
  and next_type = 'libhub.circulation.loan.closed'
order by closed_at desc
limit :limit
