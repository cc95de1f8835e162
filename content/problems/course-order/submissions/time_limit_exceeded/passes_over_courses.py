# Too slow: passes over all courses until a pass takes none; a chain against the numbers gains one course a pass: V · (V + E) steps.
class Solution:
    def course_order(self, courses: int, prerequisites: list[list[int]]) -> list[int]:
        requires: list[list[int]] = [[] for _ in range(courses)]
        for course, required in prerequisites:
            requires[course].append(required)
        taken = [False] * courses
        order: list[int] = []
        progress = True
        while progress:
            progress = False
            for course in range(courses):
                if not taken[course] and all(taken[required] for required in requires[course]):
                    taken[course] = True
                    order.append(course)
                    progress = True
        return order if len(order) == courses else []
