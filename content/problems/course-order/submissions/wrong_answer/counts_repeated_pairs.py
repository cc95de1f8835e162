from collections import deque


# Wrong: counts a repeated pair each time but keeps it once among the opened courses, so its course never becomes free.
class Solution:
    def course_order(self, courses: int, prerequisites: list[list[int]]) -> list[int]:
        open_count = [0] * courses
        opens: list[set[int]] = [set() for _ in range(courses)]
        for course, required in prerequisites:
            opens[required].add(course)
            open_count[course] += 1
        free = deque(course for course in range(courses) if open_count[course] == 0)
        order: list[int] = []
        while free:
            taken = free.popleft()
            order.append(taken)
            for course in opens[taken]:
                open_count[course] -= 1
                if open_count[course] == 0:
                    free.append(course)
        return order if len(order) == courses else []
