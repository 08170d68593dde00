-- How often readers asked for titles, in two stretches of time and by branch: loans and holds, less those voided and
-- the loans that filled a hold (those have no branch).
select title_id,
       coalesce(branch, '') as branch,
       sum(case when happened_at < :split then 0
                when type in ('libhub.circulation.hold.filled', 'libhub.circulation.loan.voided') then -1 else 1 end) as recent,
       sum(case when happened_at >= :split then 0
                when type in ('libhub.circulation.hold.filled', 'libhub.circulation.loan.voided') then -1 else 1 end) as earlier
from raw_event
where title_id in (:title_ids)
  and happened_at >= :since
  and type in ('libhub.circulation.loan.opened', 'libhub.circulation.loan.voided',
               'libhub.circulation.hold.placed', 'libhub.circulation.hold.filled')
group by title_id, coalesce(branch, '')
