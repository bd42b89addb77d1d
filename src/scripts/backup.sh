#!/usr/bin/env bash
# Backs up the database into a file: backup.sh FILE
#
# With SPRING_DATASOURCE_URL (and _USERNAME, _PASSWORD) that PostgreSQL, while it runs, by pg_dump, which must be at least as new
# as it is. Else the embedded one in HTM_DATA_DIR (./data), for which the program must have been stopped.
set -euo pipefail

file=${1:?Usage: backup.sh FILE}
[ ! -e "$file" ] || { echo "$file exists already" >&2; exit 1; }
# Whoever reads it reads visitors' lists.
umask 077

if [ -n "${SPRING_DATASOURCE_URL:-}" ]; then
  export PGUSER=${SPRING_DATASOURCE_USERNAME:-} PGPASSWORD=${SPRING_DATASOURCE_PASSWORD:-}
  pg_dump --format=custom --no-owner --no-privileges --file="$file.part" "${SPRING_DATASOURCE_URL#jdbc:}"
else
  data=${HTM_DATA_DIR:-data}
  [ -d "$data/database" ] || { echo "There is no database in $data" >&2; exit 1; }
  if [ -e "$data/database/postmaster.pid" ]; then
    echo "The database in $data is in use, or was not stopped as it should be: stop the program first" >&2
    exit 1
  fi
  tar -czf "$file.part" -C "$data" database
fi
mv "$file.part" "$file"
echo "Backed up into $file"
