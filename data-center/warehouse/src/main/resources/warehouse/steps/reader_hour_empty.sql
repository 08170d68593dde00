-- Who did what in an hour, before it is gathered from nothing.
delete from reader_hour where local_day = :day and local_hour = :hour
