import java.util.List;

class Main {
    public static void main(String[] args) {
        List<String> words = Reading.words();
        System.out.println(words.size());
        System.out.println(words.stream().reduce("", (a, b) -> b.length() > a.length() ? b : a));
    }
}
