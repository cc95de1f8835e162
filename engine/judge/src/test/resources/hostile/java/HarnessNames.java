// Attack: is called like the harness's own classes
// Verdict: AC
package onsite.harness;

class Solution {
    String whisper(int n) {
        return new RunSession().answer(n);
    }
}

class RunSession {
    String answer(int n) {
        return "heard " + 7 * n;
    }
}

class RunWorker {
    public static void main(String[] args) {
        System.exit(3);
    }
}

class Entry {}

class Codec {}
