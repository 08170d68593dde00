-- What was searched for on a day and not found, most often first.
select words as name, count(*) as counted
from raw_event
where local_day = :day and type = 'libhub.resource.search.performed' and hits = 0 and words is not null
group by words
order by counted desc, name
limit :limit
