-- Percentage of active readers under 40 (row 130): a decade counts when its middle is less than 40 years back.
select {by} as name, 100.0 * count(distinct if(birth_decade + 5 > year(:end) - 40, reader_id, null)) / count(distinct reader_id) as value
from (select a.reader_id as reader_id, a.local_day as local_day, a.local_hour as local_hour, a.branch as branch,
             a.channel as channel, r.birth_decade as birth_decade
      from raw_event a
        join (select distinct reader_id, trim(substring_index(substring_index(payload, '"birthDecade":', -1), ',', 1)) as birth_decade
              from raw_event where type = 'libhub.reader.reader.registered') r on r.reader_id = a.reader_id
      where a.local_day >= :first and a.local_day < :end and (:branch = '' or a.branch = :branch)
        and a.type in ('libhub.circulation.loan.opened', 'libhub.circulation.loan.renewed', 'libhub.circulation.hold.placed', 'libhub.events.visit.entered', 'libhub.events.registration.made')) active
where birth_decade <> '0'
{group}
