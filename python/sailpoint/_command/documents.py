"""Documents in files and pipes, as JSON or YAML."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sailpoint._command.failures import CommandError, Status

if TYPE_CHECKING:
    from types import ModuleType

__all__ = ["STANDARD", "json_text", "names_yaml", "read", "write", "yaml_text"]

STANDARD = "-"  # the name of standard input and output

_EXTRA = "install sailpoint-rs[cli]"


def read(file: str) -> Any:
    """The JSON or YAML document of a file, or of standard input for `-`.

    Raises:
        CommandError: it cannot be read, or is neither.
    """
    name = "standard input" if file == STANDARD else file
    try:
        content = sys.stdin.buffer.read() if file == STANDARD else Path(file).read_bytes()
        text = content.decode("utf-8-sig")
    except OSError as error:
        raise CommandError(f"cannot read {name}: {error.strerror}", Status.USAGE) from None
    except UnicodeDecodeError:
        raise CommandError(f"cannot read {name}: it is no UTF-8 text", Status.USAGE) from None
    try:
        return json.loads(text, parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        if text.lstrip()[:1] in ("{", "[") and not names_yaml(file):
            raise CommandError(f"{name} is no JSON: {error}", Status.USAGE) from None
    return _from_yaml(text, name)


def write(file: str, text: str) -> None:
    """Write a file, whole or not at all, so that a failure spares what was there; `-` is standard output.

    Raises:
        CommandError: it cannot be written.
    """
    if file == STANDARD:
        sys.stdout.write(text)
        return
    path = Path(file)
    if path.exists() and not path.is_file():
        _write_through(path, text)  # a device, such as /dev/stdout
        return
    try:
        _replace(path.resolve(), text)  # what a link points to, not the link
    except OSError as error:
        raise CommandError(f"cannot write {file}: {error.strerror}", Status.USAGE) from None


def json_text(document: Any) -> str:
    """A document as JSON, readable, without characters that a terminal would obey."""
    text = json.dumps(document, indent=2, ensure_ascii=not _stdout_is_unicode())
    if text.isascii() and "\x7f" not in text:
        return f"{text}\n"
    shown = "".join(each if each.isprintable() or each == "\n" else _escaped(each) for each in text)
    return f"{shown}\n"


def yaml_text(document: Any) -> str:
    """A document as YAML that reads back as the same.

    Raises:
        CommandError: there is no library for it.
    """
    text: str = _yaml().safe_dump(document, sort_keys=False, allow_unicode=_stdout_is_unicode(), width=120)
    return text


def names_yaml(file: str) -> bool:
    """Whether the name of a file says that it is YAML."""
    return Path(file).suffix.lower() in (".yaml", ".yml")


def _replace(path: Path, text: str) -> None:
    """Put a new file in place of one that may be there, with its mode."""
    mask = os.umask(0)
    os.umask(mask)
    mode = path.stat().st_mode & 0o7777 if path.exists() else 0o666 & ~mask
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    made = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        made.chmod(mode)
        made.replace(path)
    finally:
        made.unlink(missing_ok=True)


def _write_through(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise CommandError(f"cannot write {path}: {error.strerror}", Status.USAGE) from None


def _from_yaml(text: str, name: str) -> Any:
    yaml = _yaml()
    try:
        loader = yaml.SafeLoader(text)
        loader.yaml_implicit_resolvers = _without_dates(loader.yaml_implicit_resolvers)
        document = json.dumps(loader.get_single_data(), allow_nan=False)
    except (yaml.YAMLError, TypeError, ValueError, RecursionError) as error:
        raise CommandError(f"{name} is neither JSON nor YAML: {error}", Status.USAGE) from None
    return json.loads(document)


def _without_dates(resolvers: dict[str, list[tuple[str, Any]]]) -> dict[str, list[tuple[str, Any]]]:
    """What tells the types of words in YAML, so that dates stay text, as in JSON."""
    return {
        first: [(tag, pattern) for tag, pattern in found if tag != "tag:yaml.org,2002:timestamp"]
        for first, found in resolvers.items()
    }


def _yaml() -> ModuleType:
    try:
        import yaml
    except ImportError:
        raise CommandError(f"YAML needs PyYAML: {_EXTRA}", Status.USAGE) from None
    return yaml


def _stdout_is_unicode() -> bool:
    return (getattr(sys.stdout, "encoding", None) or "utf-8").lower().replace("-", "").startswith("utf")


def _escaped(character: str) -> str:
    """A character as JSON's escape, of two for what lies beyond the basic plane."""
    return json.dumps(character)[1:-1]


def _refuse(constant: str) -> Any:
    raise ValueError(f"{constant} is no JSON")
