package cli

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"strings"
	"testing"
	"time"

	"rolewright/build/internal/corpus"
	"rolewright/build/preview"
	"rolewright/build/source"
)

// serving is a preview of a small site that listens on an address, with what it said about where it is.
func serving(t *testing.T, bind string) (listener net.Listener, said string) {
	t.Helper()
	folder := t.TempDir()
	if err := os.CopyFS(folder, corpus.Site(1)); err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	a := &app{World: World{Out: &out, Err: io.Discard, Env: func(string) string { return "" }, Starter: os.DirFS("../..")}, source: folder}
	a.printer = newPrinter(a.World, "never")
	o := serveOptions{bind: bind, chosen: true}
	listener, err := o.listen()
	if err != nil {
		t.Fatal(err)
	}
	shown, err := a.preview(o, listener)
	if err != nil {
		t.Fatal(err)
	}
	a.announce(o, listener)
	go func() { _ = serveUntil(t.Context(), shown, listener) }()
	return listener, out.String()
}

// Somebody shows the preview to a colleague: it listens on all addresses, and the one that it prints works.
func TestThePrintedAddressWorks(t *testing.T) {
	_, said := serving(t, "0.0.0.0")
	_, address, _ := strings.Cut(strings.TrimSpace(said), " at ")
	response, err := http.Get(address)
	if err != nil {
		t.Fatalf("%s: %v", said, err)
	}
	_ = response.Body.Close()
	if response.StatusCode != http.StatusOK || strings.Contains(address, "0.0.0.0") || strings.Contains(address, "[::]") {
		t.Errorf("%s answers %s", address, response.Status)
	}
}

// The colleague asks by any address or name of the computer. A website that let its own name lead there isn't answered.
func TestAPreviewForOthersKnowsItsNames(t *testing.T) {
	listener, _ := serving(t, "0.0.0.0")
	name, err := os.Hostname()
	if err != nil {
		t.Fatal(err)
	}
	first, _, _ := strings.Cut(name, ".")
	want := map[string]int{name: 200, strings.ToUpper(first) + ".local": 200, "evil.example": 403, first + ".evil.example": 403}
	for _, ip := range addressesOf(listener) {
		want[net.JoinHostPort(ip.String(), "80")] = 200
	}
	for host, status := range want {
		request, _ := http.NewRequest(http.MethodGet, "http://"+listener.Addr().String(), nil)
		request.Host = host
		response, err := http.DefaultClient.Do(request)
		if err != nil {
			t.Fatal(err)
		}
		if _ = response.Body.Close(); response.StatusCode != status {
			t.Errorf("%s is answered %s", host, response.Status)
		}
	}
}

// A request promises content that never comes. It is answered, and its connection doesn't stay open.
func TestNobodyWaitsForContent(t *testing.T) {
	if testing.Short() {
		t.Skip("it waits as long as a request may take")
	}
	t.Parallel() // it takes as long as a request may
	listener, _ := serving(t, "127.0.0.1")
	connection, err := net.Dial("tcp", listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = connection.Close() }()
	_, _ = fmt.Fprintf(connection, "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n")
	_ = connection.SetReadDeadline(time.Now().Add(20 * time.Second))
	response, err := http.ReadResponse(bufio.NewReader(connection), nil)
	if err != nil || response.StatusCode != http.StatusRequestEntityTooLarge {
		t.Fatalf("%v, %v", response, err)
	}
	if _, err := io.Copy(io.Discard, connection); err != nil {
		t.Errorf("the connection stays open: %v", err)
	}
}

// Somebody saves again and again. A warning is printed once: not with each save, nor after an error hid it, but again when
// it was fixed in between. An error is printed until it is fixed.
func TestThePreviewDoesNotRepeatItself(t *testing.T) {
	rule := func(name string, s source.Severity) source.Diagnostic {
		return source.Diagnostic{Severity: s, Rule: &source.Rule{Name: name}, Message: "this is the " + name}
	}
	warning, mistake := rule("warning", source.Warning), rule("mistake", source.Error)
	var said bytes.Buffer
	a := &app{}
	a.printer.err = &said
	for i, save := range []struct {
		found              source.Diagnostics
		warnings, mistakes int
	}{
		{source.Diagnostics{warning}, 1, 0},
		{source.Diagnostics{warning}, 0, 0},
		{source.Diagnostics{mistake}, 0, 1},
		{source.Diagnostics{mistake}, 0, 1},
		{source.Diagnostics{warning}, 0, 0},
		{nil, 0, 0},
		{source.Diagnostics{warning}, 1, 0},
	} {
		said.Reset()
		a.updated(preview.Update{Number: i + 1, Diagnostics: save.found})
		text := said.String()
		if strings.Count(text, "this is the warning") != save.warnings || strings.Count(text, "this is the mistake") != save.mistakes {
			t.Errorf("save %d: %s", i+1, text)
		}
		if counted := strings.Contains(text, "1 warning.") || strings.Contains(text, "1 error."); counted != (len(save.found) > 0) {
			t.Errorf("save %d: the problems aren't counted: %s", i+1, text)
		}
	}
}
