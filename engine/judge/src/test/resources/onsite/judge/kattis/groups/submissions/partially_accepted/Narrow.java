// An int has too few bits for large numbers.
class Narrow {
    public static void main(String[] args) {
        var in = new java.util.Scanner(System.in);
        System.out.println((int) in.nextLong() + (int) in.nextLong());
    }
}
