package onsite.judge.kattis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "accepted                 | accepted/a.py     | true",
                "accepted/                | accepted/a.py     | true",
                "accepted/*               | accepted/a.py     | true",
                "*                        | accepted/a.py     | true",
                "*.py                     | accepted/a.py     | false",
                "*/*.py                   | accepted/a.py     | true",
                "accepted/{a,b}.{py,java} | accepted/b.java   | true",
                "accepted/{a,b}.py        | accepted/c.py     | false",
                "accept                   | accepted/a.py     | false",
                "accepted/a.p.            | accepted/a.py     | false",
                "secret/*-hard            | secret/1-hard/x   | true",
                "secret/*-hard            | secret/g/1-hard   | false",
            })
    void matches(String glob, String path, boolean expected) {
        assertThat(new Glob(glob).matches(path)).isEqualTo(expected);
    }
}
