-- Holds of each reader who placed one (row 132).
select {by} as name, 1.0 * count(*) / count(distinct reader_id) as value
from raw_event
where local_day >= :first and local_day < :end and (:branch = '' or branch = :branch)
  and type in ('libhub.circulation.hold.placed')
{group}
