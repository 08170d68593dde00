-- Readers who began to wait (row 14).
select {by} as name, count(*) as value
from raw_event
where local_day >= :first and local_day < :end and (:branch = '' or branch = :branch)
  and type in ('libhub.circulation.hold.placed')
{group}
