package lsp_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"rolewright/build/lsp"
)

func frame(s string) string { return fmt.Sprintf("Content-Length: %d\r\n\r\n%s", len(s), s) }

// serve lets a server read all that an editor sends, and checks that what it writes is framed. It returns the contents.
func serve(t *testing.T, sent string) []string {
	t.Helper()
	var out bytes.Buffer
	_ = lsp.Serve(strings.NewReader(sent), &out, lsp.Options{Today: func() time.Time { return time.Time{} }})
	var all []string
	for out.Len() > 0 {
		var length int
		if _, err := fmt.Fscanf(&out, "Content-Length: %d\r\n\r\n", &length); err != nil {
			t.Fatalf("%v before %q", err, out.String())
		}
		content := make([]byte, length)
		if n, _ := io.ReadFull(&out, content); n != length || !json.Valid(content) {
			t.Fatalf("%d of %d bytes: %s", n, length, content)
		}
		all = append(all, string(content))
	}
	return all
}

// Whatever comes in, the server answers or ends.
func FuzzServe(f *testing.F) {
	hello := frame(`{"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {}}`)
	f.Add(hello + frame(`{"jsonrpc": "2.0", "id": 2, "method": "textDocument/hover", "params": {"position": {"line": -1}}}`))
	f.Add("Content-Length: 5\r\n\r\n{}")
	f.Add("Content-Length: -1\r\n\r\n")
	f.Add("Content-Type: x\r\nContent-Length: 2\r\n\r\n{}" + frame(`{"id": 1}`) + "\r\n")
	f.Fuzz(func(t *testing.T, sent string) { serve(t, sent) })
}

// Whatever is on the screen and wherever the cursor is, each request is answered.
func FuzzRequests(f *testing.F) {
	folder := f.TempDir()
	e := &editor{t: new(testing.T), folder: folder}
	for name, text := range town() {
		e.write(name, text)
	}
	address := uri(filepath.Join(folder, "roles", "baker.md"))
	f.Add(baker, 11, 60)
	f.Add("---\nskills:\n- {use: [a, \"b\n---", 2, 9)
	f.Add("---\nchecks: {long-sentence: off, }", 1, 32)
	f.Fuzz(func(t *testing.T, text string, line, character int) {
		if len(text) > 4000 {
			t.Skip("long texts only take longer")
		}
		screen, _ := json.Marshal(text)
		sent := frame(`{"jsonrpc": "2.0", "id": 0, "method": "initialize", "params": {}}`) +
			frame(fmt.Sprintf(`{"jsonrpc": "2.0", "method": "textDocument/didOpen", "params": {"textDocument": {"uri": %q, "version": 1, "text": %s}}}`, address, screen))
		for i, method := range []string{"completion", "hover", "definition", "codeAction"} {
			at := fmt.Sprintf(`{"line": %d, "character": %d}`, line, character)
			sent += frame(fmt.Sprintf(`{"jsonrpc": "2.0", "id": %d, "method": "textDocument/%s", "params": {"textDocument": {"uri": %q}, "position": %s, "range": {"start": %s, "end": %s}}}`,
				i+1, method, address, at, at, at))
		}
		answers := 0
		for _, content := range serve(t, sent) {
			if strings.Contains(content, `"result":`) {
				answers++
			}
		}
		if answers != 5 {
			t.Errorf("%d of 5 requests are answered", answers)
		}
	})
}
