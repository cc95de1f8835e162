import java.util.List;
import java.util.Scanner;

class Reading {
    static List<String> words() {
        return new Scanner(System.in).tokens().toList();
    }
}
