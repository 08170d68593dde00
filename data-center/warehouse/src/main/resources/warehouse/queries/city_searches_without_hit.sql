-- Searches of a day that found nothing.
select count(*) as searches
from raw_event
where local_day = :day and type = 'libhub.resource.search.performed' and hits = 0
