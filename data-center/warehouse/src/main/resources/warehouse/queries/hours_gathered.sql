-- Up to which row of the archive the hours are gathered.
select max(stored_at) as stored_at
from act_hour
