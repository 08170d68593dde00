-- Every change of a consent, in the order in which they happened.
select reader_id, happened_at, payload
from raw_event
where type = 'libhub.reader.consent.changed' and reader_id is not null
order by happened_at, event_id
