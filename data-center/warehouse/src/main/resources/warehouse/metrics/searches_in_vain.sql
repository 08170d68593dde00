-- Percentage of searches that found nothing (row 14).
select {by} as name, 100.0 * sum(case when in_vain then acts else 0 end) / sum(acts) as value
from act_hour
where local_day >= :first and local_day < :end and (:branch = '' or branch = :branch)
  and type = 'libhub.resource.search.performed'
{group}
