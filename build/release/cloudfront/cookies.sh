#!/bin/sh
# Prints a link that lets whoever opens it read a site behind CloudFront until it expires:
#
#   cookies.sh https://kits.example.com KEY_PAIR_ID private.pem DAYS
set -eu
site=${1%/} id=$2 key=$3 days=$4
policy=$(printf '{"Statement":[{"Resource":"%s/*","Condition":{"DateLessThan":{"AWS:EpochTime":%s}}}]}' "$site" $(($(date +%s) + days * 86400)))
encode() { openssl base64 -A | tr '+=/' '-_~'; } # as CloudFront wants it
encoded=$(printf %s "$policy" | encode)
signature=$(printf %s "$policy" | openssl dgst -sha1 -sign "$key" | encode)
printf '%s/enter?policy=%s&signature=%s&id=%s\n' "$site" "$encoded" "$signature" "$id"
