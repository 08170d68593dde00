-- What the stream counted on a day, by type.
select type, counted
from event_count
where local_day = :day
