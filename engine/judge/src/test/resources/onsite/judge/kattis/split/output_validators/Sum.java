import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Scanner;

/// Takes any two positive numbers with the right sum.
class Sum {
    public static void main(String[] args) throws IOException {
        if (!List.of(args).subList(3, args.length).equals(List.of("parts", "2"))) {
            System.exit(1);
        }
        long sum = Long.parseLong(Files.readString(Path.of(args[0])).strip());
        var in = new Scanner(System.in);
        long first = in.hasNextLong() ? in.nextLong() : 0;
        long second = in.hasNextLong() ? in.nextLong() : 0;
        boolean right = first > 0 && second > 0 && first + second == sum && !in.hasNext();
        if (!right) {
            Files.writeString(
                    Path.of(args[2] + "judgemessage.txt"), first + " and " + second + " do not make " + sum + "\n");
        }
        System.exit(right ? 42 : 43);
    }
}
