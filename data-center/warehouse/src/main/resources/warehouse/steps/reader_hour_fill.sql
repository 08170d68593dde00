-- Who did what in an hour, of what came or was changed since a moment: a set, so that whoever is in it stays in it once.
insert into reader_hour (local_day, type, reader_id, local_hour, branch, channel)
select came.local_day, came.type, came.reader_id, came.local_hour, came.branch, came.channel
from (select distinct local_day, type, reader_id, local_hour, coalesce(branch, '') as branch, coalesce(channel, '') as channel
      from raw_event
      where local_day = :day and local_hour = :hour and stored_at >= :since and reader_id is not null
        and type in ('libhub.circulation.loan.opened', 'libhub.circulation.loan.voided',
                     'libhub.circulation.loan.renewed', 'libhub.circulation.hold.placed',
                     'libhub.events.visit.entered', 'libhub.events.registration.made')) came
  left join reader_hour there
    on there.local_day = came.local_day and there.type = came.type and there.reader_id = came.reader_id
      and there.local_hour = came.local_hour and there.branch = came.branch and there.channel = came.channel
where there.reader_id is null
