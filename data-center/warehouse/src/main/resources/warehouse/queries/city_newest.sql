-- The newest message of a day.
select max(happened_at) as happened_at
from raw_event
where local_day = :day
