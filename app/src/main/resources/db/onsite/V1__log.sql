-- One set for SQLite and PostgreSQL: only ${idcol} differs. Times are milliseconds since 1970 in UTC.

-- The log: rows are added, never changed. `n` is the order of acceptance.
create table submissions (
    n ${idcol},
    id varchar(40) not null unique,
    problem varchar(60) not null,
    language varchar(20) not null,
    files text not null,
    scope varchar(10) not null,
    inputs text,
    at bigint not null
);
create index submissions_of_problem on submissions (problem, scope, n);

create table judgements (
    submission varchar(40) not null primary key references submissions (id),
    verdict varchar(3) not null,
    judgement text not null,
    at bigint not null
);

-- What was asked, revealed or opened in the interview part of a problem: a log as well.
create table interview_events (
    problem varchar(60) not null,
    kind varchar(10) not null,
    item integer not null,
    at bigint not null,
    primary key (problem, kind, item)
);

-- The text in the editor, of which only the newest is kept.
create table drafts (
    problem varchar(60) not null,
    language varchar(20) not null,
    source text not null,
    at bigint not null,
    primary key (problem, language)
);
