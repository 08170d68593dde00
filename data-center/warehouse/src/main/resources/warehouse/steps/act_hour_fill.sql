-- An hour's acts, counted anew from the archive: a message that came twice, late or was changed counts once.
insert into act_hour (local_day, type, local_hour, branch, channel, main_class, in_vain, acts, stored_at)
select local_day, type, local_hour, coalesce(branch, ''), coalesce(channel, ''), coalesce(substring(class_code, 1, 1), ''),
       case when hits = 0 then 1 else 0 end, count(*), max(stored_at)
from raw_event
where local_day = :day and local_hour = :hour
  and type in ('libhub.circulation.loan.opened', 'libhub.circulation.loan.closed',
               'libhub.circulation.loan.voided', 'libhub.circulation.loan.renewed',
               'libhub.circulation.hold.placed', 'libhub.events.visit.entered',
               'libhub.events.registration.made', 'libhub.reader.reader.registered',
               'libhub.reader.card.issued', 'libhub.resource.search.performed')
group by local_day, type, local_hour, coalesce(branch, ''), coalesce(channel, ''), coalesce(substring(class_code, 1, 1), ''),
         case when hits = 0 then 1 else 0 end
