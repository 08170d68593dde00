-- What each service point does an hour.
select branch, channel, loans, returns, renewals, half_life_s, caused_at
from point_load
where caused_at >= :since
order by branch, channel
