-- Loans of a day by main class of the Chinese Library Classification.
select substring(class_code, 1, 1) as name, count(*) as counted
from raw_event
where local_day = :day and type = 'libhub.circulation.loan.opened' and class_code is not null
group by substring(class_code, 1, 1)
order by counted desc, name
limit :limit
