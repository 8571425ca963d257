# Sourced by the scripts that install big things for the tests. They go outside the checkout, so that all checkouts share them.
shopt -s inherit_errexit

# cached NAME FUNCTION: prints the folder of that name in the cache. When it is not there, FUNCTION makes it, in an empty folder.
# The folder's name has a hash of the recipe (the script), so a changed one makes another. Who comes second waits; what was
# cut off is made anew.
cached() {
  local base=${XDG_CACHE_HOME:-$HOME/.cache}/codex-lsp-tests dir
  dir=$base/$1-$(cat "${BASH_SOURCE[@]}" | sha256sum | cut -c1-12)
  if [ ! -d "$dir" ]; then
    mkdir -p "$base"
    exec 9> "$dir.lock"
    flock 9
    if [ ! -d "$dir" ]; then
      local began=$SECONDS
      echo "${0##*/}: installing $dir" >&2
      rm -rf "$dir.part"
      mkdir "$dir.part"
      (cd "$dir.part"; "$2") >&2
      mv "$dir.part" "$dir"
      echo "${0##*/}: installed in $((SECONDS - began)) s" >&2
    fi
    exec 9>&-
  fi
  echo "$dir"
}
