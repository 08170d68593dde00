-- Loans of a day, less those voided on it, by channel.
select channel as name, sum(case when type = 'libhub.circulation.loan.voided' then -1 else 1 end) as counted
from raw_event
where local_day = :day and type in ('libhub.circulation.loan.opened', 'libhub.circulation.loan.voided') and channel is not null
group by channel
having sum(case when type = 'libhub.circulation.loan.voided' then -1 else 1 end) > 0
order by counted desc, name
limit :limit
