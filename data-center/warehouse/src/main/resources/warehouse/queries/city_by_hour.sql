-- Loans of a day, less those voided, by local hour.
select local_hour, sum(case when type = 'libhub.circulation.loan.voided' then -1 else 1 end) as loans
from raw_event
where local_day = :day and type in ('libhub.circulation.loan.opened', 'libhub.circulation.loan.voided')
group by local_hour
order by local_hour
