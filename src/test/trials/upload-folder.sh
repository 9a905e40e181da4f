#!/usr/bin/env bash
# Uploads every file of a folder to a running Drieluik and prints how each ends:
#   upload-folder.sh FOLDER [ADDRESS [EMAIL [PASSWORD]]]
# Without more it signs in to the demo school on localhost. Needs curl and jq.
set -euo pipefail
folder=${1:?which folder?}
address=${2:-http://localhost:8080}
email=${3:-anna@drieluik.example}
password=${4:-drieluik-demo}

jar=$(mktemp)
trap 'rm -f "$jar"' EXIT
csrf() { awk '$6 == "XSRF-TOKEN" {print $7}' "$jar"; }
ask() { curl -sS -b "$jar" -c "$jar" -H "X-XSRF-TOKEN: $(csrf)" "$@"; }

ask -o /dev/null "$address/api/me"
ask --fail -o /dev/null -H 'Content-Type: application/json' \
  -d "$(jq -n --arg e "$email" --arg p "$password" '{email: $e, password: $p}')" "$address/api/session"

upload() {
  local name=${1##*/}
  ask -D - -o /tmp/upload-answer.$$ -X POST --data-binary "@$1" \
    -H 'Tus-Resumable: 1.0.0' -H "Upload-Length: $(stat -c %s "$1")" \
    -H "Upload-Metadata: filename $(printf %s "$name" | base64 -w0)" \
    -H 'Content-Type: application/offset+octet-stream' "$address/api/uploads" |
    tr -d '\r' | awk 'tolower($1) == "clip-location:" {print $2}'
}

for file in "$folder"/*; do
  [ -f "$file" ] || continue
  clip=$(upload "$file")
  if [ -z "$clip" ]; then
    printf '%-55s refused: %s\n' "${file##*/}" "$(jq -r '.code + ": " + .detail' /tmp/upload-answer.$$)"
    continue
  fi
  for _ in $(seq 600); do
    state=$(ask "$address$clip")
    case $(jq -r .state <<<"$state") in ready | failed) break ;; esac
    sleep 1
  done
  printf '%-55s %s\n' "${file##*/}" \
    "$(jq -r '.state + (if .problem then " " + .problem.code else " \(.width)x\(.height) \(.durationMs) ms" end)' <<<"$state")"
done
rm -f /tmp/upload-answer.$$
