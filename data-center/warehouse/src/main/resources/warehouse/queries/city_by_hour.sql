-- Loans of a day by local hour.
select local_hour, count(*) as loans
from raw_event
where local_day = :day and type = 'libhub.circulation.loan.opened'
group by local_hour
order by local_hour
