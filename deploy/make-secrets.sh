#!/bin/sh
# Makes secrets/ for compose.yaml and Kubernetes: sh deploy/make-secrets.sh
#
# What can be made up is made up; the two client secrets of the tenant's applications are then to be written into
# secrets/auth0_client_secret and secrets/auth0_client_secret_mgmt. A file that is there is left as it is.
set -eu

folder=${1:-secrets}
umask 077
mkdir -p "$folder"

make() {
  [ -e "$folder/$1" ] || printf '%s\n' "$2" >"$folder/$1"
}

random() {
  # Hexadecimal, which neither an address nor an ACL has to escape.
  od -An -N32 -tx1 /dev/urandom | tr -d ' \n'
}

password=$(random)
# The password stands in both: they are made together, or neither is.
if [ ! -e "$folder/redis_url" ] && [ ! -e "$folder/redis_users" ]; then
  make redis_url "redis://:$password@redis:6379"
  make redis_users "user default on >$password ~latchkey:* +@all"
fi
make session_secrets "$(random)"
for name in auth0_client_secret auth0_client_secret_mgmt; do
  [ -e "$folder/$name" ] || : >"$folder/$name"
  [ -s "$folder/$name" ] || echo "Write the client secret into $folder/$name."
done

# Compose mounts them as they are: the portal runs as 10001, and Redis as 999.
if [ "$(id -u)" = 0 ]; then
  chmod 711 "$folder"
  chown 10001 "$folder/auth0_client_secret" "$folder/auth0_client_secret_mgmt" "$folder/session_secrets" \
    "$folder/redis_url"
  chown 999 "$folder/redis_users"
else
  echo "Not run as root: give the files to the users who read them, by 'sudo sh $0 $folder'."
fi
