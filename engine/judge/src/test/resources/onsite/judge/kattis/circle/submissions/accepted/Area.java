public class Area {
    public static void main(String[] args) {
        double factor = args.length > 0 ? Double.parseDouble(args[0]) : 1;
        double radius = new java.util.Scanner(System.in).nextDouble();
        System.out.printf("area %.9e%n", factor * Math.PI * radius * radius);
    }
}
