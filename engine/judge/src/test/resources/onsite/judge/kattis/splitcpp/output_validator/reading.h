#pragma once
#include <fstream>
#include <iostream>

inline long long number(const char *file) {
    long long value = -1;
    std::ifstream(file) >> value;
    return value;
}
