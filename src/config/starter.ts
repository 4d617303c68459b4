/** What `copyedit init` writes: a configuration that sets nothing, and shows all that can be set. */

/**
 * A commented copyedit.yml. What stands behind a `#` and one space is prose; the rest are examples, which
 * taking the `#` away sets.
 *
 * @param schema where the JSON Schema lies, from the folder of the file
 */
export function starterConfiguration(schema: string): string {
  return `# yaml-language-server: $schema=${schema}
# What copyedit asks of the articles in this folder and below. "copyedit config FILE" shows what applies to a file,
# and "copyedit rules" lists the rules.

# The variety of English of articles whose front matter names none; without it, each is taken as it reads:
# en-GB, en-US, en-ZA, en-AU or en-CA.
#language: en-GB

# Settings to start from: a file, or a package in node_modules. What is set in this file wins.
#extends:
#  - ./desk/copyedit.yml

# Rules by their ids: off, info, warning or error; in a list, with options after it.
#rules:
#  repeated-word: warning
#  mixed-quote-marks: off

# Words of your own that are no misspellings. A text file, one word on each line, will do as well: ./words.txt
#words: [bakkie, stoep]

# Articles that are left out, written as in .gitignore.
#ignore:
#  - drafts/
#  - "*.wire.txt"

# Settings for some articles only; the later one wins.
#overrides:
#  - files: letters/
#    rules:
#      repeated-word: info

# Documents that quotations and figures are checked against.
#sources: [./speech.txt]

# Rules of your own, without code (desk-rules.yml; "copyedit rules test" runs their examples) or as modules, and
# retext plugins.
#plugins: [./desk-rules.yml, ./our-rules.mjs]

# Whether a comment that has copyedit ignore something must say why.
#requireReason: true

# When the exit status is 1: from which severity on (error, warning, info or never), and above how many warnings.
#failOn: error
#maxWarnings: 20
`
}
