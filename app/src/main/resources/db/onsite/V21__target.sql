-- What the candidate prepares for: rows are added, never changed, and the newest counts. Lists are words between commas.
create table targets (
    n ${idcol},
    company varchar(60) not null,
    level varchar(10) not null,
    interview_on varchar(10) not null,
    minutes_a_day integer not null,
    days_off varchar(200) not null,
    languages varchar(60) not null,
    known varchar(2000) not null,
    started_on varchar(10) not null,
    at bigint not null
);

-- Exercises from elsewhere. To remove one is to add a row that says so.
create table own_exercises (
    n ${idcol},
    id varchar(40) not null,
    removed integer not null,
    name varchar(120) not null,
    link varchar(500) not null,
    topic varchar(60) not null,
    difficulty varchar(10) not null,
    minutes integer not null,
    at bigint not null,
    unique (id, removed)
);
