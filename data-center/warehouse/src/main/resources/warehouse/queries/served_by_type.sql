-- What the daily tables tell since the beginning of a local day, by the type that they count; voided loans happened, too.
select type, counted
from (select 'libhub.circulation.loan.opened' as type, sum(loans + voided_loans) as counted
      from title_day
      where local_day >= :day
      union all
      select 'libhub.circulation.loan.closed' as type, sum(returns + voided_returns) as counted
      from title_day
      where local_day >= :day
      union all
      select 'libhub.circulation.loan.renewed' as type, sum(renewals) as counted
      from title_day
      where local_day >= :day
      union all
      select 'libhub.circulation.hold.placed' as type, sum(holds) as counted
      from title_day
      where local_day >= :day
      union all
      select 'libhub.events.visit.entered', sum(entered)
      from venue_day
      where local_day >= :day and venue = '*'
      union all
      select type, sum(acts)
      from act_hour
      where local_day >= :day
        and type in ('libhub.circulation.loan.voided', 'libhub.events.registration.made', 'libhub.reader.reader.registered',
                     'libhub.reader.card.issued', 'libhub.resource.search.performed')
      group by type) told
where counted <> 0
