-- Who came in on a day, by venue, and for the whole city.
select venue, entered, inside, peak, peak_at, caused_at
from venue_day
where local_day = :day
order by venue
