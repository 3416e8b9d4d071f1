-- Between which numbers of arrival the quotations of a day lie. Documents mostly arrive in the order of their days: so
-- a view of some days begins where they end, and not at the newest. A span only grows.
CREATE TABLE day_span (
    day date PRIMARY KEY,
    first_arrival bigint NOT NULL,
    last_arrival bigint NOT NULL
);
INSERT INTO day_span SELECT day, min(arrival), max(arrival) FROM quotation GROUP BY day;
