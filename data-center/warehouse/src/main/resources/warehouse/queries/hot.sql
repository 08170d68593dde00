-- Titles by decayed score, highest first.
select title_id, score, half_life_s, hot, loans_1d, loans_7d, loans_30d, rising, caused_at
from hot_title
order by log_score desc, title_id
limit :limit
