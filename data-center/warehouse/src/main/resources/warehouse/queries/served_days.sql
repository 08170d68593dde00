-- What the daily tables tell of each local day of a span, by the type that they count; voided loans happened, too.
select local_day, type, counted
from (select local_day, 'libhub.circulation.loan.opened' as type, sum(loans + voided_loans) as counted
      from title_day
      where local_day >= :first and local_day < :end
      group by local_day
      union all
      select local_day, 'libhub.circulation.loan.closed' as type, sum(returns + voided_returns) as counted
      from title_day
      where local_day >= :first and local_day < :end
      group by local_day
      union all
      select local_day, 'libhub.circulation.loan.renewed' as type, sum(renewals) as counted
      from title_day
      where local_day >= :first and local_day < :end
      group by local_day
      union all
      select local_day, 'libhub.circulation.hold.placed' as type, sum(holds) as counted
      from title_day
      where local_day >= :first and local_day < :end
      group by local_day
      union all
      select local_day, 'libhub.events.visit.entered', sum(entered)
      from venue_day
      where local_day >= :first and local_day < :end and venue = '*'
      group by local_day
      union all
      select local_day, type, sum(acts)
      from act_hour
      where local_day >= :first and local_day < :end
        and type in ('libhub.circulation.loan.voided', 'libhub.events.registration.made', 'libhub.reader.reader.registered',
                     'libhub.reader.card.issued', 'libhub.resource.search.performed')
      group by local_day, type) told
where counted <> 0
