from collections import deque


class Solution:
    def course_order(self, courses: int, prerequisites: list[list[int]]) -> list[int]:
        open_count = [0] * courses  # prerequisites not yet taken, for each course
        opens: list[list[int]] = [[] for _ in range(courses)]
        for course, required in prerequisites:
            opens[required].append(course)
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
        return order if len(order) == courses else []  # courses on a cycle are never free
