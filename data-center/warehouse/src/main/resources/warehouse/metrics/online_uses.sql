-- Readers who went on from the catalogue to read online (rows 24 and 99). No branch has a part in it.
select {by} as name, coalesce(sum(uses), 0) as value
from online_use
where local_day >= :first and local_day < :end and :branch = ''
{group}
