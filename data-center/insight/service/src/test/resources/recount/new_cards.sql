-- Cards issued, the first ones and further ones (row 132).
select {by} as name, count(*) as value
from raw_event
where local_day >= :first and local_day < :end and (:branch = '' or branch = :branch)
  and type in ('libhub.reader.card.issued')
{group}
