-- The city's hottest titles that enough readers borrowed.
select hottest.title_id, max(raw_event.class_code) as name, max(raw_event.class_code) as class_code,
       max(raw_event.author) as author, count(distinct raw_event.reader_id) as readers, max(hottest.log_score) as log_score
from (select title_id, log_score from hot_title order by log_score desc, title_id limit :among) hottest
join raw_event on raw_event.title_id = hottest.title_id and raw_event.type = 'libhub.circulation.loan.opened'
group by hottest.title_id
having count(distinct raw_event.reader_id) >= :least
order by log_score desc, hottest.title_id
limit :limit
