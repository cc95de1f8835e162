-- Exercises that nothing judges, by the candidate's own word: a log in which one row says that an exercise was done and
-- another takes it back.
create table exercises_done (
    n ${idcol},
    exercise varchar(120) not null,
    rating integer not null,
    minutes integer not null,
    at bigint not null,
    undone integer not null,
    unique (exercise, at, undone)
);
