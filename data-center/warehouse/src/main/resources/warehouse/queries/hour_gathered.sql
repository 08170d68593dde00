-- Up to which row of the archive an hour is gathered.
select max(stored_at) as stored_at
from act_hour
where local_day = :day and local_hour = :hour
