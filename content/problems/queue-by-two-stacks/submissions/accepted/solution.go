package solution

const none = -1

// StackQueue from front to end: outgoing from its top, then incoming from its bottom.
type StackQueue struct {
	incoming, outgoing stack
}

func NewStackQueue() *StackQueue {
	return &StackQueue{}
}

func (q *StackQueue) Enqueue(value int) {
	q.incoming.push(value)
}

func (q *StackQueue) Dequeue() int {
	q.refill()
	if len(q.outgoing) == 0 {
		return none
	}
	return q.outgoing.pop()
}

func (q *StackQueue) Peek() int {
	q.refill()
	if len(q.outgoing) == 0 {
		return none
	}
	return q.outgoing[len(q.outgoing)-1]
}

func (q *StackQueue) Size() int {
	return len(q.incoming) + len(q.outgoing)
}

func (q *StackQueue) refill() {
	if len(q.outgoing) > 0 {
		return
	}
	for len(q.incoming) > 0 {
		q.outgoing.push(q.incoming.pop())
	}
}

type stack []int

func (s *stack) push(value int) {
	*s = append(*s, value)
}

func (s *stack) pop() int {
	last := len(*s) - 1
	value := (*s)[last]
	*s = (*s)[:last]
	return value
}
