package source

import (
	"runtime"
	"sync"
	"sync/atomic"
)

// InParallel calls work for each index below n, on all cores, and returns when all calls have returned. The calls may
// come in any order.
func InParallel(n int, work func(i int)) {
	InParallelWith(n, func() struct{} { return struct{}{} }, func(_ struct{}, i int) { work(i) })
}

// InParallelWith is [InParallel] with something that the calls on one core share, such as a buffer: it is made once for
// each core and is never used by two calls at once.
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
