#!/bin/sh
# The demo, called by `make demo`: half a year of an invented mailbox, the rejection of this afternoon, and what follows.
# Set by the Makefile: ONWARD (the command), ONWARD_DATA (an empty folder), ONWARD_NOW (the moment at which it plays).
set -eu

: "${ONWARD:=onward}"
: "${ONWARD_DATA:?name an empty folder for the record of the demo}"
: "${ONWARD_NOW:=2026-11-23T17:30+01:00}"
HERE=$(dirname "$0")
export ONWARD_DATA ONWARD_NOW

caption() {
    printf '\n\n== %s\n' "$1"
}

# Shows a command as it would be typed, then carries it out.
run() {
    printf '\n$ onward'
    for word in "$@"; do
        case $word in
            *\ *) printf ' "%s"' "$word" ;;
            *) printf ' %s' "$word" ;;
        esac
    done
    printf '\n\n'
    "$ONWARD" "$@"
}

caption "Mareike Tolland, who does not exist, points Onward at her mail. Nothing leaves this computer."
run import "$HERE/mailbox.mbox"
run owner --name "Mareike Tolland"

caption "After the second interview, last Tuesday, she wrote down what was said and what she liked."
NOW=$ONWARD_NOW
ONWARD_NOW=2026-11-17T19:00+01:00
run note "lark planner" "We talked about the railway and the question to its passengers." --kind interview
run note "lark planner" "I liked the open Friday critique at the long wall." --kind impressed
ONWARD_NOW=$NOW

caption "Monday, half past five. The letter came at ten past two."
run today

caption "What the letter says, what it does not say, and what is worth doing. Each step gives its reason."
run plan

caption "The next morning. A note of thanks, from her own notes; the program sends nothing."
ONWARD_NOW=2026-11-24T09:30+01:00
run draft "lark planner" thanks

caption "To look around: ONWARD_DATA=$ONWARD_DATA ONWARD_NOW=$ONWARD_NOW $ONWARD --help"
printf '\n'
