-- What a title was borrowed together with, and how often with anything.
select title_id, partners, weight, half_life_s, caused_at
from title_together
where title_id = :title_id
