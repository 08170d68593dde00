-- How often readers asked for a title: loans and holds, less the loans that filled a hold and those voided.
select coalesce(sum(case when type in ('libhub.circulation.hold.filled', 'libhub.circulation.loan.voided') then -1 else 1 end), 0) as asks,
       min(happened_at) as first_at
from raw_event
where title_id = :title_id
  and happened_at >= :since
  and type in ('libhub.circulation.loan.opened', 'libhub.circulation.loan.voided',
               'libhub.circulation.hold.placed', 'libhub.circulation.hold.filled')
