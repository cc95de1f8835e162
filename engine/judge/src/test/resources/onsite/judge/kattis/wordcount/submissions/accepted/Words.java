import java.util.Locale;
import java.util.Scanner;

public class Words {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int count = 0;
        String longest = "";
        while (in.hasNext()) {
            String word = in.next();
            count++;
            if (word.length() > longest.length()) {
                longest = word;
            }
        }
        System.out.println(count);
        System.out.println(longest.toLowerCase(Locale.ROOT));
    }
}
