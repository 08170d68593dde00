-- An hour's acts, before they are counted anew.
delete from act_hour where local_day = :day and local_hour = :hour
