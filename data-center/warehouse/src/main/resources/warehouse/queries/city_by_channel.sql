-- Loans of a day by channel.
select channel as name, count(*) as counted
from raw_event
where local_day = :day and type = 'libhub.circulation.loan.opened' and channel is not null
group by channel
order by counted desc, name
limit :limit
