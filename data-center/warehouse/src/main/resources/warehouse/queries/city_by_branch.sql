-- Loans of a day by branch.
select branch as name, count(*) as counted
from raw_event
where local_day = :day and type = 'libhub.circulation.loan.opened' and branch is not null
group by branch
order by counted desc, name
limit :limit
