package lsp

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"sync"
)

// message is one message of JSON-RPC 2.0: a request has a method and an id, a notification only a method, and a response
// only an id.
type message struct {
	Version string          `json:"jsonrpc"`
	ID      json.RawMessage `json:"id,omitempty"`
	Method  string          `json:"method,omitempty"`
	Params  json.RawMessage `json:"params,omitempty"`
	Result  json.RawMessage `json:"result,omitempty"`
	Error   *rpcError       `json:"error,omitempty"`
}

// isRequest reports whether a message wants an answer.
func (m *message) isRequest() bool { return m.Method != "" && len(m.ID) > 0 }

// rpcError is why a request has no result.
type rpcError struct {
	Code    int    `json:"code"`
	Message string `json:"message"`
}

// The codes of errors, from JSON-RPC and from the Language Server Protocol.
const (
	parseError       = -32700
	invalidRequest   = -32600
	methodNotFound   = -32601
	invalidParams    = -32602
	notInitialised   = -32002
	requestCancelled = -32800
)

// maxMessage is the most bytes of a message: a file of the largest size, in which every byte is escaped.
const maxMessage = 100 << 20

// maxHeader is the most bytes of a line of a header. No client sends more than two short lines.
const maxHeader = 4096

var errFraming = errors.New("what came in isn't a message of the Language Server Protocol")

// readMessage reads the content of one message. Its error means that nobody can tell where the next one begins; io.EOF
// means that there is none.
func readMessage(r *bufio.Reader) ([]byte, error) {
	length := -1
	for first := true; ; first = false {
		line, err := readHeader(r)
		switch {
		case errors.Is(err, io.EOF) && first && line == "":
			return nil, io.EOF
		case err != nil:
			return nil, fmt.Errorf("%w: %w", errFraming, err)
		case line == "" && length >= 0:
			content := new(bytes.Buffer) // grows with what comes, so that a length alone takes no memory
			if n, err := io.CopyN(content, r, int64(length)); err != nil {
				return nil, fmt.Errorf("%w: %d of %d bytes came", errFraming, n, length)
			}
			return content.Bytes(), nil
		case line == "":
			return nil, fmt.Errorf("%w: no Content-Length", errFraming)
		}
		name, value, ok := strings.Cut(line, ":")
		if !ok {
			return nil, fmt.Errorf("%w: the line %q", errFraming, line)
		}
		if strings.EqualFold(strings.TrimSpace(name), "Content-Length") {
			length, err = strconv.Atoi(strings.TrimSpace(value))
			if err != nil || length < 0 || length > maxMessage {
				return nil, fmt.Errorf("%w: a length of %q", errFraming, value)
			}
		}
	}
}

// readHeader reads a line of a header, without its end.
func readHeader(r *bufio.Reader) (string, error) {
	var line []byte
	for {
		c, err := r.ReadByte()
		if err != nil {
			return string(line), err
		}
		if c == '\n' {
			return strings.TrimSuffix(string(line), "\r"), nil
		}
		if line = append(line, c); len(line) > maxHeader {
			return "", errors.New("a header without an end")
		}
	}
}

// conn is the connection to an editor.
type conn struct {
	out io.Writer

	mu        sync.Mutex
	cancelled map[string]bool // ids of requests that nobody waits for any more
}

// send writes a message.
func (c *conn) send(m message) error {
	m.Version = "2.0"
	data, err := json.Marshal(m)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(c.out, "Content-Length: %d\r\n\r\n%s", len(data), data)
	return err
}

// notify sends a notification.
func (c *conn) notify(method string, params any) error {
	data, err := json.Marshal(params)
	if err != nil {
		return err
	}
	return c.send(message{Method: method, Params: data})
}

// answer sends the result of a request.
func (c *conn) answer(id json.RawMessage, result any) error {
	data, err := json.Marshal(result)
	if err != nil {
		return err
	}
	return c.send(message{ID: id, Result: data})
}

// refuse says why a request has no result.
func (c *conn) refuse(id json.RawMessage, code int, format string, args ...any) error {
	if len(id) == 0 {
		id = json.RawMessage("null")
	}
	return c.send(message{ID: id, Error: &rpcError{code, fmt.Sprintf(format, args...)}})
}

// receive reads messages until there are no more. Requests that were cancelled are noted at once, so that those that
// still wait aren't carried out.
func (c *conn) receive(in io.Reader, to chan<- message, done <-chan struct{}) error {
	r := bufio.NewReader(in)
	for {
		data, err := readMessage(r)
		if err != nil {
			if errors.Is(err, io.EOF) && !errors.Is(err, errFraming) {
				return nil
			}
			return err
		}
		var m message
		if err := json.Unmarshal(data, &m); err != nil {
			m = message{Error: &rpcError{parseError, "this isn't a message of JSON-RPC: " + err.Error()}}
		}
		if m.Method == "$/cancelRequest" {
			c.cancel(m.Params)
			continue
		}
		select {
		case to <- m:
		case <-done:
			return nil
		}
	}
}

// cancel notes a request that nobody waits for any more.
func (c *conn) cancel(params json.RawMessage) {
	var p struct{ ID json.RawMessage }
	if json.Unmarshal(params, &p) != nil || len(p.ID) == 0 {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.cancelled) > 1000 { // they were answered before they were cancelled
		clear(c.cancelled)
	}
	if c.cancelled == nil {
		c.cancelled = make(map[string]bool)
	}
	c.cancelled[string(p.ID)] = true
}

// isCancelled reports whether a request was cancelled, once.
func (c *conn) isCancelled(id json.RawMessage) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	was := c.cancelled[string(id)]
	delete(c.cancelled, string(id))
	return was
}
