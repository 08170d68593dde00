-- Percentage of new readers who met the library online first (row 131).
select {by} as name, 100.0 * sum(case when channel = 'online' then acts else 0 end) / sum(acts) as value
from act_hour
where local_day >= :first and local_day < :end and (:branch = '' or branch = :branch)
  and type = 'libhub.reader.reader.registered'
{group}
