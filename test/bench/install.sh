#!/bin/sh
# What `npm run bench` measures with and compares with, on Debian 12; needs root.
# `--no-upgrade`: a newer PostgreSQL laid under a running server breaks it until it is restarted.
set -eu
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
  # The packages would start an nginx of their own; the bench starts its own, on 127.0.0.1.
  printf '#!/bin/sh\nexit 101\n' > "$policy"
  chmod +x "$policy"
  trap 'rm -f "$policy"' EXIT
fi
apt-get install -y --no-install-recommends --no-upgrade cgi-mapserver nginx-light wrk spawn-fcgi postgresql-15-postgis-3 chromium fonts-noto-core
