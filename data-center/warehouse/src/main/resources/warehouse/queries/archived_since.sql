-- Messages held since a moment, by type; day is the moment's local day.
select type, count(*) as counted
from raw_event
where local_day >= :day and happened_at >= :since
group by type
