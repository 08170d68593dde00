-- The pressure on some titles.
select title_id, active_holds, unmet_demand, copies, on_order, in_process, ratio, shortage, pressing, caused_at
from pressure
where title_id in (:title_ids)
