package solution

// Wrong: size counts the incoming stack only and forgets the values that wait to leave.
type StackQueue struct {
	incoming, outgoing []int
}

func NewStackQueue() *StackQueue {
	return &StackQueue{}
}

func (q *StackQueue) Enqueue(value int) {
	q.incoming = append(q.incoming, value)
}

func (q *StackQueue) Dequeue() int {
	front := q.Peek()
	if len(q.outgoing) > 0 {
		q.outgoing = q.outgoing[:len(q.outgoing)-1]
	}
	return front
}

func (q *StackQueue) Peek() int {
	if len(q.outgoing) == 0 {
		for i := len(q.incoming) - 1; i >= 0; i-- {
			q.outgoing = append(q.outgoing, q.incoming[i])
		}
		q.incoming = q.incoming[:0]
	}
	if len(q.outgoing) == 0 {
		return -1
	}
	return q.outgoing[len(q.outgoing)-1]
}

func (q *StackQueue) Size() int {
	return len(q.incoming)
}
