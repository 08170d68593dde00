-- Readers who registered (rows 127, 131 and 132).
select {by} as name, coalesce(sum(acts), 0) as value
from act_hour
where local_day >= :first and local_day < :end and (:branch = '' or branch = :branch)
  and type = 'libhub.reader.reader.registered'
{group}
