//go:build tools

// Write writes a generated site of so many roles into a folder, to look at or to build:
//
//	go run -tags tools ./build/internal/corpus/write 1000 FOLDER
package main

import (
	"log"
	"os"
	"strconv"

	"rolewright/build/internal/corpus"
)

func main() {
	log.SetFlags(0)
	if len(os.Args) != 3 {
		log.Fatal("write: give a number of roles and a folder")
	}
	roles, err := strconv.Atoi(os.Args[1])
	if err == nil {
		err = os.CopyFS(os.Args[2], corpus.Site(roles))
	}
	if err != nil {
		log.Fatal("write: ", err)
	}
}
