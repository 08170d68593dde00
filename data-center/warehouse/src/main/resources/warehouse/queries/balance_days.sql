-- By local day: balances that circulation told, one for each title, and the titles of which the stream had another one.
select told.local_day,
       told.counted as compared,
       coalesce(drift.differed, 0) as differed,
       coalesce(drift.in_holds, 0) as in_holds,
       coalesce(drift.in_copies, 0) as in_copies,
       coalesce(drift.in_loans, 0) as in_loans,
       coalesce(drift.largest, 0) as largest
from event_count told
left join (select local_day,
                  count(distinct title_id) as differed,
                  count(distinct case when kind = 'holds' then title_id end) as in_holds,
                  count(distinct case when kind = 'copies' then title_id end) as in_copies,
                  count(distinct case when kind = 'loans' then title_id end) as in_loans,
                  max(missing + surplus) as largest
           from title_drift
           where local_day >= :first and local_day < :end
           group by local_day) drift
       on drift.local_day = told.local_day
where told.type = 'libhub.circulation.balance.noted' and told.local_day >= :first and told.local_day < :end
order by told.local_day
