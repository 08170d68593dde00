-- How often each of these titles was borrowed of late with anything.
select title_id, weight, half_life_s, caused_at
from title_together
where title_id in (:title_ids)
