-- Searches (row 17).
select {by} as name, coalesce(sum(acts), 0) as value
from act_hour
where local_day >= :first and local_day < :end and (:branch = '' or branch = :branch)
  and type = 'libhub.resource.search.performed'
{group}
