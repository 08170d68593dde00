-- What a title was borrowed together with.
select title_id, partners, caused_at
from title_together
where title_id = :title_id
