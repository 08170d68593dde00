-- By local day: holds that were served, and how what their readers had been told compares with their waits.
select local_day,
       sum(case when served = true then 1 else 0 end) as served,
       avg(case when served = true then waited_days end) as mean_days,
       sum(case when p50_days is not null then 1 else 0 end) as told,
       sum(case when served = true and waited_days <= p50_days then 1 else 0 end) as within_p50,
       sum(case when served = true and waited_days <= p90_days then 1 else 0 end) as within_p90
from hold_wait
where local_day >= :first and local_day < :end
group by local_day
order by local_day
