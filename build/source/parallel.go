package source

import (
	"runtime"
	"sync"
	"sync/atomic"
)

// InParallel calls work for each index below n, on all cores and in any order, and returns when all calls have returned.
func InParallel(n int, work func(i int)) {
	InParallelWith(n, func() struct{} { return struct{}{} }, func(_ struct{}, i int) { work(i) })
}

// InParallelWith is [InParallel] with a value that the calls on one core share, such as a buffer. It is made once for
// each core, and two calls never use it at the same time.
func InParallelWith[T any](n int, tool func() T, work func(tool T, i int)) {
	var next atomic.Int64
	var workers sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), n) {
		workers.Go(func() {
			t := tool()
			for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
				work(t, i)
			}
		})
	}
	workers.Wait()
}
