-- How long copies of some titles are away, where enough loans of their own tell.
select title_id, cycle_days
from title_wait
where title_id in (:title_ids)
  and loans >= :least_loans
