-- Messages held of each local day of a span, by type.
select local_day, type, count(*) as counted
from raw_event
where local_day >= :first and local_day < :end
group by local_day, type
