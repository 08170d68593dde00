-- Messages of a local day that happened before a moment of it, by type.
select type, count(*) as counted
from raw_event
where local_day = :day and happened_at < :since
group by type
