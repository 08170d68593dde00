-- What the stream counted since the beginning of a local day, by type.
select type, sum(counted) as counted
from event_count
where local_day >= :day
group by type
