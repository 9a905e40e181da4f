#!/usr/bin/env bash
# Walks through the API against a freshly started demo school and writes what was said as Markdown:
#   api-by-example.sh [ADDRESS] > docs/api.md
# Needs curl and jq. Ids, times and secrets differ from run to run.
set -euo pipefail
address=${1:-http://localhost:8080}
lesson=$(dirname "$0")/../../../media-samples/leeskring-de-vos-en-de-maan.mp4

say() { printf '%s\n\n' "$*"; }

# Shows a request as one would type it, and the answer. Leaves the body in $answer.
show() {
  local who=$1 method=$2 path=$3 body=${4:-}
  local args=(-sS -i -X "$method" -H "Authorization: Bearer ${!who}")
  printf '```\n$ curl -X %s -H "Authorization: Bearer $%s"' "$method" "$who"
  if [ -n "$body" ]; then
    args+=(-H 'Content-Type: application/json' -d "$body")
    printf " -H 'Content-Type: application/json' \\\\\n    -d '%s'" "$body"
  fi
  printf ' \\\n    %s%s\n' "$address" "$path"
  local raw
  raw=$(curl "${args[@]}" "$address$path" | tr -d '\r')
  head -n 1 <<<"$raw"
  answer=$(sed '1,/^$/d' <<<"$raw")
  if [ -n "$answer" ]; then jq "${only:-.}" <<<"$answer"; fi
  printf '```\n\n'
}

token() {
  local jar xsrf
  jar=$(mktemp)
  curl -sS -o /dev/null -b "$jar" -c "$jar" "$address/api/me"
  xsrf=$(awk '$6 == "XSRF-TOKEN" {print $7}' "$jar")
  curl -sS --fail -o /dev/null -b "$jar" -c "$jar" -H "X-XSRF-TOKEN: $xsrf" -H 'Content-Type: application/json' \
    -d "{\"email\": \"$1@drieluik.example\", \"password\": \"drieluik-demo\"}" "$address/api/session"
  xsrf=$(awk '$6 == "XSRF-TOKEN" {print $7}' "$jar")
  curl -sS --fail -b "$jar" -H "X-XSRF-TOKEN: $xsrf" -H 'Content-Type: application/json' \
    -d '{"name": "api by example"}' "$address/api/me/tokens" | jq -r .token
  rm -f "$jar"
}

ANNA=$(token anna) BRAM=$(token bram) FATIMA=$(token fatima) OLGA=$(token olga)

cat <<'INTRO'
# The API by example

What follows was written by [src/test/trials/api-by-example.sh](../src/test/trials/api-by-example.sh) while it talked to the demo school. The whole description is at `/api/openapi.json` of a running Drieluik, and committed as [openapi.json](../src/main/resources/openapi.json).

- Every refusal is `application/problem+json` with a permanent `code`; `title` and `detail` are in the reader's language.
- Times in a clip are whole milliseconds from the start of the piece that its owner chose. Dates are ISO 8601, ids are UUIDs, and lists answer `{items, next}`.
- A program sends `Authorization: Bearer`, with a token from the profile page or `POST /api/me/tokens`. A browser signs in by `POST /api/session` and gets a cookie; it sends the value of the cookie `XSRF-TOKEN`, which any answer of `/api/me` sets, back in the header `X-XSRF-TOKEN` with each write.
- What somebody may not know of is answered with 404, as if it did not exist.

INTRO

say "## Who am I"
show ANNA GET /api/me
triad=$(jq -r '.triads[0].id' <<<"$answer")

say "## A learning question"
show ANNA POST /api/learning-questions '{"text": "How do I let pupils react to each other?"}'
question=$(jq -r .id <<<"$answer")

say "## Bringing a clip"
say "Uploads speak [tus 1.0.0](https://tus.io/protocols/resumable-upload), so any tus client will do. Who films while it is sent begins with \`Upload-Defer-Length: 1\`, and tells the length with the last bytes, or with none after them. \`GET /api/uploads/room\` tells beforehand how many bytes more you may bring (\`leftBytes\`), and whether that is where you or your school has no more (\`of\`). Here the whole film comes with the request that announces it; the answer tells where the clip is."
size=$(stat -c %s "$lesson")
say '```'"
\$ curl -X POST -H \"Authorization: Bearer \$ANNA\" -H 'Tus-Resumable: 1.0.0' -H 'Upload-Length: $size' \\
    -H \"Upload-Metadata: filename \$(printf lesson.mp4 | base64),title \$(printf 'Reading circle' | base64)\" \\
    -H 'Content-Type: application/offset+octet-stream' --data-binary @lesson.mp4 $address/api/uploads"
headers=$(curl -sS -D - -o /dev/null -X POST -H "Authorization: Bearer $ANNA" -H 'Tus-Resumable: 1.0.0' \
  -H "Upload-Length: $size" \
  -H "Upload-Metadata: filename $(printf lesson.mp4 | base64),title $(printf 'Reading circle' | base64)" \
  -H 'Content-Type: application/offset+octet-stream' --data-binary "@$lesson" "$address/api/uploads" | tr -d '\r')
grep -iE '^(HTTP|Location|Upload-Offset|Tus-Resumable|Clip-Location)' <<<"$headers"
say '```'
clip=$(awk 'tolower($1) == "clip-location:" {print $2}' <<<"$headers")

say "As long as not all is there, the clip tells in \`upload\` how far it has come, and until when that is kept (\`expiresAt\`). Some seconds later it is ready. \`recording\` is the whole film and is there for its owner only."
until [ "$(curl -sS -H "Authorization: Bearer $ANNA" "$address$clip" | jq -r .state)" != preparing ]; do sleep 1; done
show ANNA GET "$clip"

say "## Cutting the piece, and sharing it"
show ANNA PATCH "$clip" "{\"learningQuestionId\": \"$question\", \"piece\": {\"fromMs\": 5000, \"toMs\": 30000}, \"pupilsChecked\": true}"
until [ "$(curl -sS -H "Authorization: Bearer $ANNA" "$address$clip" | jq -r .state)" != preparing ]; do sleep 1; done
show ANNA PUT "$clip/sharing" "{\"triadId\": \"$triad\"}"
say "Bram sees the piece. Olga, of another school, cannot even tell that there is one."
show BRAM GET "$clip"
show OLGA GET "$clip"
say "The picture answers ranges, and asks for each of them who may see it."
say '```'"
\$ curl -H \"Authorization: Bearer \$BRAM\" -H 'Range: bytes=0-1023' $address$clip/video"
curl -sS -D - -o /dev/null -H "Authorization: Bearer $BRAM" -H 'Range: bytes=0-1023' "$address$clip/video" | tr -d '\r' |
  grep -iE '^(HTTP|Content-Type|Content-Range|Content-Length|Accept-Ranges|ETag|Cache-Control)'
say '```'

say "The same in segments (HLS), in the sizes that the line can carry. The list of segments grows while a clip is still being made, and \`video.hls\` is there as soon as it has one."
say '```'"
\$ curl -H \"Authorization: Bearer \$BRAM\" $address$clip/hls/master.m3u8"
master=$(curl -sS --fail -H "Authorization: Bearer $BRAM" "$address$clip/hls/master.m3u8")
echo "$master"
say '```'
say '```'"
\$ curl -H \"Authorization: Bearer \$BRAM\" $address$clip/hls/$(tail -n 1 <<<"$master")"
curl -sS --fail -H "Authorization: Bearer $BRAM" "$address$clip/hls/$(tail -n 1 <<<"$master")" | head -n 12
say '```'

say "## Observations"
show BRAM POST "$clip/observations" '{"kind": "interaction", "fromMs": 17900, "toMs": 19700, "text": "Pupil B says to A at once: “But that is a reflection!”"}'
observation=$(jq -r .id <<<"$answer")
say "While describing, tips wait:"
show BRAM POST "$clip/observations" '{"kind": "tip", "fromMs": 17900, "text": "I let them stand in a circle."}'
say "He has watched, and from now on sees what the others noted."
show BRAM PUT "$clip/watched"
say "Anna follows her clip live. A stream starts where \`Last-Event-ID\` ended."
say '```'"
\$ curl -N -H \"Authorization: Bearer \$ANNA\" -H 'Last-Event-ID: 0' $address$clip/events"
timeout 3 curl -sSN -H "Authorization: Bearer $ANNA" -H 'Last-Event-ID: 0' "$address$clip/events" || true
say '```'

say "## The plan and its line of scores"
say "The owner moves the clip on to coaching; that opens the plan."
show ANNA PATCH "$clip" '{"stage": "coaching"}'
show ANNA POST /api/plans "{\"learningQuestionId\": \"$question\"}"
plan=$(jq -r .id <<<"$answer") version=$(jq -r .version <<<"$answer")
show ANNA PATCH "/api/plans/$plan" "{\"version\": $version, \"now\": \"They speak to me.\", \"nowObservationIds\": [\"$observation\"], \"goal\": \"After an answer I look at the circle and count to three.\", \"satisfiedWhen\": \"On the next clip two pupils react to each other.\", \"steps\": [{\"what\": \"Tomorrow in the reading circle\", \"by\": \"2030-01-15\", \"howIKnow\": \"I film it\"}]}"
say "Another device that still has the earlier version is told so, and gets the present one beside the refusal."
show ANNA PATCH "/api/plans/$plan" "{\"version\": $version, \"goal\": \"I count to three.\"}"
show ANNA POST "/api/plans/$plan/reflections" "{\"score\": 6, \"tried\": \"Counted twice\", \"whyNotLower\": \"Two pupils reacted to each other\", \"clipId\": \"${clip##*/}\", \"atMs\": 17900}"

say "## A meeting"
say "Anna's triad has one planned. Fatima, who leads it, starts it; each command is answered with the whole meeting, of which only some is shown here."
meeting=/api/meetings/$(curl -sS -H "Authorization: Bearer $FATIMA" "$address/api/meetings?state=planned" | jq -r '.items[0].id')
fields='{state, version, phase, order, leftMs, playback, you}'
anna=$(curl -sS -H "Authorization: Bearer $ANNA" "$address/api/me" | jq -r .id)
bram=$(curl -sS -H "Authorization: Bearer $BRAM" "$address/api/me" | jq -r .id)
tell() { only=$fields show FATIMA POST "$meeting/commands" "$1"; }
tell "{\"type\": \"start\", \"order\": [\"$anna\", \"$bram\"]}"
seen=$(jq -r .version <<<"$answer")
for _ in 1 2 3; do tell '{"type": "next-phase"}' >/dev/null; done
say "Three steps on, at watching, she plays the clip. Screens compute for themselves where the picture is: \`positionMs\` held at server time \`at\`, and \`/api/time\` tells the offset of their clock."
tell '{"type": "play"}'
say "Whoever moves the agenda says which version they saw. Somebody was faster, so this click does nothing twice:"
only='{code, title, detail}' show FATIMA POST "$meeting/commands" "{\"type\": \"next-phase\", \"version\": $seen}"
say "Only the owner opens the tips:"
only='{code, title, detail}' show BRAM POST "$meeting/commands" '{"type": "open-tips"}'

say "## Taking it back"
show ANNA PUT "$clip/sharing" '{}'
show BRAM GET "$clip/video"
