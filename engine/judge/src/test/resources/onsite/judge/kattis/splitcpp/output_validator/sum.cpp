#include "reading.h"

int main(int, char **argv) {
    long long sum = number(argv[1]), first = 0, second = 0;
    std::cin >> first >> second;
    return first > 0 && second > 0 && first + second == sum ? 42 : 43;
}
