create table if not exists chains (
    id varchar(100) primary key,
    document jsonb not null
);
-- For queries with @>, which are all that this form of the index answers.
create index if not exists chains_document on chains using gin (document jsonb_path_ops);
