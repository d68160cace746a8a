#!/usr/bin/env bash
# Keeps the local registry on a branch of this repository: `fetch` before the chain, `keep` after it.
set -euo pipefail

branch=plumbline-registry
address="https://x-access-token:${GITHUB_TOKEN:-}@${GITHUB_SERVER_URL#https://}/${GITHUB_REPOSITORY:-}.git"
address=${REGISTRY_REMOTE:-$address}

case "$1" in
  fetch)
    rm -rf registry
    if git clone --quiet --depth 1 --branch "$branch" "$address" registry 2>/dev/null; then
      echo "registry: fetched"
    else
      git init --quiet --initial-branch "$branch" registry
      echo "registry: new"
    fi
    ;;
  keep)
    cd registry
    git add --all
    git -c user.name=plumbline -c user.email=plumbline@users.noreply.github.com commit --quiet --message "registry: ${GITHUB_RUN_ID:-local}"
    # Never forced: where another run was first, this one fails and is run again on the newer truth.
    git push --quiet "$address" "HEAD:$branch"
    ;;
  *)
    echo "usage: scripts/registry.sh fetch|keep" >&2
    exit 2
    ;;
esac
