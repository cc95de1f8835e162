package solution

// Wrong: moves the incoming values in one go, without turning their order around, so the last of a batch leaves first.
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
		q.outgoing, q.incoming = q.incoming, nil
	}
	if len(q.outgoing) == 0 {
		return -1
	}
	return q.outgoing[len(q.outgoing)-1]
}

func (q *StackQueue) Size() int {
	return len(q.incoming) + len(q.outgoing)
}
