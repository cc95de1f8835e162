-- What happened in interview sessions and mock loops: rows are added, never changed. `seq` counts from 0 in its
-- session; the first event says what the session is. An interviewer's link is a session too, of one event.
create table session_event (
    n ${idcol},
    session varchar(40) not null,
    seq integer not null,
    kind varchar(12) not null,
    body text not null,
    at bigint not null,
    unique (session, seq)
);
create index session_starts on session_event (seq, kind, n);

-- The text in a session's editor, of which only the newest is kept.
create table session_code (
    session varchar(40) not null,
    item integer not null,
    language varchar(20) not null,
    source text not null,
    at bigint not null,
    primary key (session, item, language)
);
