-- Titles of given classes that enough readers borrowed, hottest first.
select loans.title_id, loans.name, loans.class_code, loans.author, loans.readers, hot_title.log_score
from (select title_id, max(class_code) as name, max(class_code) as class_code, max(author) as author,
             count(distinct reader_id) as readers
      from raw_event
      where class_code in (:names) and type = 'libhub.circulation.loan.opened'
      group by title_id
      having count(distinct reader_id) >= :least) loans
join hot_title on hot_title.title_id = loans.title_id
order by hot_title.log_score desc, loans.title_id
limit :limit
