-- Percentage of searches that found nothing (row 14).
select {by} as name, 100.0 * sum(if(hits = 0, 1, 0)) / count(*) as value
from raw_event
where local_day >= :first and local_day < :end and (:branch = '' or branch = :branch)
  and type in ('libhub.resource.search.performed')
{group}
