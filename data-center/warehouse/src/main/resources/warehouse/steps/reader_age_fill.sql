-- The decade of birth of readers who registered in an hour, as the message of the registration says it. Of a birthday
-- nothing but the decade ever leaves the reader context.
insert into reader_age (reader_id, birth_decade)
select came.reader_id, min(left(trim(substring_index(substring_index(came.payload, '"birthDecade":', -1), ',', 1)), 4))
from raw_event came
  left join reader_age there on there.reader_id = came.reader_id
where came.local_day = :day and came.local_hour = :hour and came.stored_at >= :since and came.reader_id is not null
  and came.type = 'libhub.reader.reader.registered' and there.reader_id is null
group by came.reader_id
