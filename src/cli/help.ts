/** What `newsclean --help` says below the options. */
export const cleanHelp = `
Examples:
  newsclean story.txt                         Markdown on stdout
  newsclean story.txt -o out/                 out/story.md and out/story.json
  newsclean story.txt -o story.md             story.md, metadata in story.json
  newsclean corpus/ -o clean/                 every text of a folder; again: what is not done yet
  newsclean --to jsonl corpus/ > clean.jsonl  a record a line
  newsclean corpus/ -o clean/ --timeout 10    no article holds the run up
  newsclean corpus/ -o clean/ --watch         and go on with what arrives
  newsclean corpus/ -o clean/ --summary s.json
  newsclean in/ -o out/ --review unsure.tsv   doubtful lines, for you to decide on
  newsclean in/ -o out/ --decisions unsure.tsv
  newsclean --from jsonl --to jsonl < in.jsonl
  newsclean --policy bio=keep,caption=drop story.txt
  newsclean explain story.txt                 what was dropped, and why
  newsclean restore out/story.json --line 9   put back what was taken out of a line
  newsclean check corpus/ --max-dropped 40%   a gate for CI

Exit codes: 0 done, 1 something in --fail-on happened, 2 the request was wrong, 130 interrupted.
A file named like a command is reached as ./explain.`

/** What `newsclean check --help` says below the options. */
export const checkHelp = `
Examples:
  newsclean check corpus/
  newsclean check --min-quality article --min-confidence 0.8 corpus/
  newsclean check --expect clean/ corpus/     what newsclean corpus/ -o clean/ wrote still comes out
  newsclean check --format sarif -o newsclean.sarif corpus/
  newsclean check --format github corpus/     annotations in GitHub Actions

Exit codes: 0 all pass, or no more fail than --max-failed, 1 a gate is broken, 2 the request was wrong, 130 interrupted.`

/** What `newsclean explain --help` says below the options. */
export const explainHelp = `
Examples:
  newsclean explain story.txt
  curl -s https://news.example/story.txt | newsclean explain
  newsclean explain --policy related=keep story.txt | less -R`

/** What `newsclean restore --help` says below the options. */
export const restoreHelp = `
Examples:
  newsclean restore clean/story.json --line 9
  newsclean restore clean/story.json --line 9 --line 11
  newsclean restore clean/all.jsonl --id a1 --line 9

The text is noted in newsclean-decisions.tsv beside the outputs, for this document alone; each run that writes there
reads it. Delete its row, and run again, to take the text out again. A folder remembers the options it was made with;
of a single file give them again. Exit codes: 0 back, 1 noted, and back with the next run, 2 the request was wrong.`
