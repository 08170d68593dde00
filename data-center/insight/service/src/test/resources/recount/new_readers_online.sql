-- Percentage of new readers who met the library online first (row 131).
select {by} as name, 100.0 * sum(if(channel = 'online', 1, 0)) / count(*) as value
from raw_event
where local_day >= :first and local_day < :end and (:branch = '' or branch = :branch)
  and type in ('libhub.reader.reader.registered')
{group}
