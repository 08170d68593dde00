-- When the job last wrote anything at all.
select max(beat_at) as beat_at
from stream_pulse
