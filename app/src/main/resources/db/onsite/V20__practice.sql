-- What was reviewed, noted and applied for. Append-only: what was taken back has a row of its own.

-- One row for each time a card was answered. A card has at most one review at a time.
create table reviews (
    n ${idcol},
    card text not null,
    rating integer not null check (rating between 1 and 4),
    typed integer not null,
    millis bigint not null,
    at bigint not null,
    unique (card, at)
);
create index reviews_at on reviews (at);

-- A review that was taken back, by card and time.
create table reviews_undone (
    n ${idcol},
    card text not null,
    reviewed_at bigint not null,
    at bigint not null,
    unique (card, reviewed_at)
);

-- How the candidate rates a solved problem, where it differs from what the evidence says.
create table corrections (
    n ${idcol},
    submission text not null,
    rating integer not null check (rating between 1 and 4),
    at bigint not null,
    unique (submission, at)
);

create table wins (
    n ${idcol},
    id text not null unique,
    text text not null,
    at bigint not null
);

create table wins_struck (
    win text not null primary key,
    at bigint not null
);

-- One row for each step of an application; the outcome of a stage is open, passed or failed.
create table applications (
    n ${idcol},
    application text not null,
    company text not null,
    stage text not null,
    outcome text not null,
    at bigint not null,
    unique (application, at)
);

-- Standings are asked for on most pages; the judgements themselves are long.
create index judgements_verdict on judgements (verdict, submission);
create index submissions_standing on submissions (scope, problem, language, at, id);
