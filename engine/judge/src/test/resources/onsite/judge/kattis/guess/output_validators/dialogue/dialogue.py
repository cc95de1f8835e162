import sys

secret = int(open(sys.argv[1]).read())


def say(word):
    try:
        print(word, flush=True)
    except BrokenPipeError:
        pass


def end(status, message):
    with open(sys.argv[3] + "judgemessage.txt", "a") as report:
        report.write(message + "\n")
    sys.exit(status)


for turn in range(10):
    line = sys.stdin.readline()
    if not line.strip().isdigit():
        end(43, "no guess, but " + repr(line))
    guess = int(line)
    if guess == secret:
        say("correct")
        end(42, "found in %d turns" % (turn + 1))
    say("lower" if guess > secret else "higher")
end(43, "not found in ten turns")
