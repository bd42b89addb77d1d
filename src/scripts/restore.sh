#!/usr/bin/env bash
# Restores the database from what backup.sh has made: restore.sh FILE
#
# With SPRING_DATASOURCE_URL (and _USERNAME, _PASSWORD) into that PostgreSQL, whose database must be empty; else into
# HTM_DATA_DIR (./data), which must hold none. All of it is restored or nothing. Then start the program that the backup is of,
# or a newer one.
set -euo pipefail

file=${1:?Usage: restore.sh FILE}
[ -r "$file" ] || { echo "$file cannot be read" >&2; exit 1; }

if [ -n "${SPRING_DATASOURCE_URL:-}" ]; then
  export PGUSER=${SPRING_DATASOURCE_USERNAME:-} PGPASSWORD=${SPRING_DATASOURCE_PASSWORD:-}
  pg_restore --exit-on-error --single-transaction --no-owner --no-privileges \
    --dbname="${SPRING_DATASOURCE_URL#jdbc:}" "$file"
else
  data=${HTM_DATA_DIR:-data}
  [ ! -e "$data/database" ] || { echo "There is a database in $data already: move it away first" >&2; exit 1; }
  mkdir -p "$data"
  part=$(mktemp -d "$data/restored.XXXXXX")
  trap 'rm -rf "$part"' EXIT
  tar -xzf "$file" -C "$part" database
  mv "$part/database" "$data/database"
fi
echo "Restored from $file"
