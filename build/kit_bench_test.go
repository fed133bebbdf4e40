package build_test

import (
	"bytes"
	"path"
	"runtime"
	"testing"

	"rolewright/build"
)

// BenchmarkKit makes all files that people take along of a role.
func BenchmarkKit(b *testing.B) {
	r := run(readSharing(b, starter), build.Options{})
	outputs := r.Site.Outputs()
	first, files, size := -1, 0, 0
	var file bytes.Buffer
	for i := range outputs {
		if o := &outputs[i]; path.Dir(o.Path()) == "roles/partner-manager" && o.Template() == "" && path.Ext(o.Path()) != ".css" {
			file.Reset()
			if err := r.Site.Render(o, &file); err != nil {
				b.Fatal(err)
			}
			first, files, size = i, files+1, size+file.Len()
		}
	}
	b.ReportAllocs()
	for b.Loop() {
		b.StopTimer()
		runtime.GC() // with which those are gone that were made before
		b.StartTimer()
		file.Reset()
		if err := r.Site.Render(&outputs[first], &file); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Microseconds())/1000/float64(b.N)/float64(files), "ms/file")
	b.ReportMetric(float64(size)/float64(files), "bytes/file")
}
