-- What the stream counted of each local day of a span, by type.
select local_day, type, sum(counted) as counted
from event_count
where local_day >= :first and local_day < :end
group by local_day, type
