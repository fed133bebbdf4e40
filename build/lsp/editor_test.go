package lsp_test

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"rolewright/build/lsp"
)

// editor speaks with a server about a site on the disk, as an editor does.
type editor struct {
	t      *testing.T
	folder string
	to     io.WriteCloser
	from   *bufio.Reader
	ended  chan error
	asked  int
	found  map[string][]finding // by path, as they were published last
}

type finding struct {
	Range    span
	Severity int
	Code     string
	Message  string
}

type span struct{ Start, End place }

type place struct{ Line, Character int }

// newEditor writes a site, starts a server for it and introduces itself.
func newEditor(t *testing.T, files map[string]string) *editor {
	t.Helper()
	e := startEditor(t)
	for name, text := range files {
		e.write(name, text)
	}
	e.ask("initialize", fmt.Sprintf(`{"rootUri": %q, "capabilities": {}}`, uri(e.folder)), nil)
	e.tell("initialized", `{}`)
	return e
}

func startEditor(t *testing.T) *editor {
	t.Helper()
	in, to := io.Pipe()
	out, from := io.Pipe()
	e := &editor{t: t, folder: t.TempDir(), to: to, from: bufio.NewReader(out), ended: make(chan error, 1), found: make(map[string][]finding)}
	go func() {
		e.ended <- lsp.Serve(in, from, lsp.Options{Version: "test", Today: func() time.Time { return time.Date(2026, 11, 30, 0, 0, 0, 0, time.UTC) }})
		_ = from.Close()
		_ = in.Close()
	}()
	t.Cleanup(func() { _ = to.Close() })
	return e
}

func (e *editor) write(name, text string) {
	e.t.Helper()
	at := filepath.Join(e.folder, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(at), 0o777); err != nil {
		e.t.Fatal(err)
	}
	if err := os.WriteFile(at, []byte(text), 0o666); err != nil {
		e.t.Fatal(err)
	}
}

func uri(path string) string {
	u := url.URL{Scheme: "file", Path: filepath.ToSlash(path)}
	return u.String()
}

func (e *editor) uri(name string) string { return uri(filepath.Join(e.folder, name)) }

func (e *editor) send(content string) {
	e.t.Helper()
	if _, err := fmt.Fprintf(e.to, "Content-Length: %d\r\n\r\n%s", len(content), content); err != nil {
		e.t.Fatal(err)
	}
}

func (e *editor) tell(method, params string) {
	e.t.Helper()
	e.send(fmt.Sprintf(`{"jsonrpc": "2.0", "method": %q, "params": %s}`, method, params))
}

// reply is what a server sends.
type reply struct {
	ID     any
	Method string
	Params json.RawMessage
	Result json.RawMessage
	Error  *struct {
		Code    int
		Message string
	}
}

// read reads one message, and keeps findings that were published.
func (e *editor) read() reply {
	e.t.Helper()
	length := 0
	for {
		line, err := e.from.ReadString('\n')
		if err != nil {
			e.t.Fatalf("the server ended: %v", err)
		}
		if line == "\r\n" {
			break
		}
		length, _ = strconv.Atoi(strings.TrimSpace(strings.TrimPrefix(line, "Content-Length:")))
	}
	data := make([]byte, length)
	if _, err := io.ReadFull(e.from, data); err != nil {
		e.t.Fatal(err)
	}
	var r reply
	if err := json.Unmarshal(data, &r); err != nil {
		e.t.Fatalf("%v in %s", err, data)
	}
	if r.Method == "textDocument/publishDiagnostics" {
		var p struct {
			URI         string
			Diagnostics []finding
		}
		if err := json.Unmarshal(r.Params, &p); err != nil || p.Diagnostics == nil {
			e.t.Fatalf("findings without a list: %s (%v)", r.Params, err)
		}
		e.found[strings.TrimPrefix(p.URI, e.uri("")+"/")] = p.Diagnostics
	}
	return r
}

// ask sends a request and returns the answer, once it comes.
func (e *editor) ask(method, params string, result any) reply {
	e.t.Helper()
	e.asked++
	e.send(fmt.Sprintf(`{"jsonrpc": "2.0", "id": %d, "method": %q, "params": %s}`, e.asked, method, params))
	for {
		r := e.read()
		if id, ok := r.ID.(float64); !ok || int(id) != e.asked || r.Method != "" {
			continue
		}
		if result != nil {
			if err := json.Unmarshal(r.Result, result); err != nil {
				e.t.Fatalf("%s: %v in %s %v", method, err, r.Result, r.Error)
			}
		}
		return r
	}
}

// screen puts a text on the screen, without the mark ¦ for the cursor, and returns where the cursor is as parameters of a
// request.
func (e *editor) screen(name, text string) (cursor string) {
	e.t.Helper()
	before, after, _ := strings.Cut(text, "¦")
	whole, _ := json.Marshal(before + after)
	e.tell("textDocument/didOpen", fmt.Sprintf(`{"textDocument": {"uri": %q, "version": 1, "text": %s}}`, e.uri(name), whole))
	line := strings.Count(before, "\n")
	column := 0
	for _, r := range before[strings.LastIndex(before, "\n")+1:] {
		if column++; r > 0xffff {
			column++
		}
	}
	at := fmt.Sprintf(`{"line": %d, "character": %d}`, line, column)
	return fmt.Sprintf(`{"textDocument": {"uri": %q}, "position": %s, "range": {"start": %s, "end": %s}, "context": {"diagnostics": []}}`, e.uri(name), at, at, at)
}

// waitFor reads until a file has findings of exactly these rules.
func (e *editor) waitFor(name string, rules ...string) []finding {
	e.t.Helper()
	for {
		e.read()
		var got []string
		for _, f := range e.found[name] {
			got = append(got, f.Code)
		}
		if _, published := e.found[name]; published && strings.Join(got, " ") == strings.Join(rules, " ") {
			return e.found[name]
		}
	}
}
