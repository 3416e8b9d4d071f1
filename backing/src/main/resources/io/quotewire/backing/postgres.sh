# Runs PostgreSQL until it ends, or this shell is told to end, or this shell's parent has ended.
# Arguments: the folder to run in, then the command.

# With job control each job has a process group of its own, which the terminal's Ctrl-C does not reach:
# PostgreSQL would take it as the order to stop, before those who still write to it.
set -m
cd "$1" || exit 1
shift
exec 3<&0
"$@" 3<&- </dev/null &
server=$!
{ cat <&3 >/dev/null; kill -INT $server; } 2>/dev/null &
watch=$!

# To PostgreSQL SIGINT means: stop in order, and do not wait for clients.
trap 'kill -INT $server' TERM
wait $server
code=$?
while kill -0 $server 2>/dev/null; do # a signal ended the wait, not the server
    wait $server
    code=$?
done
kill -KILL -- -$watch 2>/dev/null
exit $code
