"""JSON and YAML documents in files and pipes."""

from __future__ import annotations

import codecs
import json
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sailpoint import _reading
from sailpoint._command.failures import CommandError, Status
from sailpoint._documents import DocumentError, from_json, from_yaml
from sailpoint._visible import escaped

if TYPE_CHECKING:
    from types import ModuleType

__all__ = ["STANDARD", "json_text", "names_yaml", "read", "text_of", "write", "yaml_text"]

STANDARD = "-"  # the name of standard input and output

_EXTRA = "install sailpoint-rs[cli]"

_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)  # PowerShell writes files that begin with the first one

_BYTE, _BASIC_PLANE = 0xFF, 0xFFFF


def read(file: str) -> Any:
    """The JSON or YAML document in a file, or in the standard input for `-`.

    Raises:
        CommandError: The file cannot be read, is empty, or is neither JSON nor YAML.
    """
    name = "standard input" if file == STANDARD else file
    text = text_of(file)
    if not text.strip():
        raise CommandError(f"{name} is empty: it must be a JSON or YAML document", Status.USAGE)
    try:
        return from_json(text)
    except DocumentError as error:
        if text.lstrip()[:1] in ("{", "[") and not names_yaml(file):
            raise CommandError(f"{name} is not valid JSON: {error}", Status.USAGE) from None
    _yaml("" if names_yaml(file) else f"{name} is not valid JSON, and ")
    try:
        return from_yaml(text)
    except DocumentError as error:
        raise CommandError(f"{name} is neither valid JSON nor YAML: {error}", Status.USAGE) from None


def text_of(file: str, largest: int = _reading.LARGEST) -> str:
    """The text of a file, or of the standard input for `-`.

    Raises:
        CommandError: The file cannot be read, is not a regular file, is too large, or is neither UTF-8 nor UTF-16 with
            a byte-order mark.
    """
    name = "standard input" if file == STANDARD else file
    try:
        content = _reading.standard_input(largest) if file == STANDARD else _reading.content(file, largest)
        return content.decode("utf-16" if content.startswith(_UTF_16) else "utf-8-sig")
    except OSError as error:
        raise CommandError(f"cannot read {name}: {error.strerror}", Status.USAGE) from None
    except UnicodeDecodeError:
        raise CommandError(f"cannot read {name}: it is neither UTF-8 nor UTF-16 text", Status.USAGE) from None
    except _reading.UnreadableError as error:
        raise CommandError(f"cannot read {name}: {error}", Status.USAGE) from None


def write(file: str, content: str | bytes) -> None:
    """Write a file atomically, so that a failure leaves an existing file intact; `-` is the standard output.

    Raises:
        CommandError: The file cannot be written.
    """
    written = content.encode() if isinstance(content, str) else content
    if file == STANDARD:
        _print(content)
        return
    path = Path(file)
    if path.exists() and not path.is_file():
        _write_through(path, written)  # a device, such as /dev/stdout
        return
    try:
        _replace(path.resolve(), written)  # the target of a link, not the link
    except OSError as error:
        raise CommandError(f"cannot write {file}: {error.strerror}", Status.USAGE) from None


def json_text(document: Any) -> str:
    """A document as indented JSON, with escapes for control characters and invisible characters."""
    text = json.dumps(document, indent=2, ensure_ascii=not _stdout_is_unicode())
    return f"{escaped(text, _json_escape)}\n"


def yaml_text(document: Any) -> str:
    """A document as YAML that reads back as the same value, with the same escapes as in `json_text`.

    Raises:
        CommandError: PyYAML is missing.
    """
    yaml = _yaml()
    from sailpoint._yaml import Dumper

    dumped: str = yaml.dump(document, Dumper=Dumper, sort_keys=False, allow_unicode=_stdout_is_unicode(), width=120)
    return escaped(dumped, _yaml_escape)


def names_yaml(file: str) -> bool:
    """True if the name of a file has a YAML suffix."""
    return Path(file).suffix.lower() in (".yaml", ".yml")


def _print(content: str | bytes) -> None:
    if isinstance(content, str):
        sys.stdout.write(content)
        return
    sys.stdout.flush()
    sys.stdout.buffer.write(content)
    sys.stdout.buffer.flush()


def _replace(path: Path, content: bytes) -> None:
    """Replace a file by a new one with the same mode."""
    mask = os.umask(0)
    os.umask(mask)
    mode = path.stat().st_mode & 0o7777 if path.exists() else 0o666 & ~mask
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    made = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        made.chmod(mode)
        made.replace(path)
    finally:
        made.unlink(missing_ok=True)


def _write_through(path: Path, content: bytes) -> None:
    try:
        path.write_bytes(content)
    except OSError as error:
        raise CommandError(f"cannot write {path}: {error.strerror}", Status.USAGE) from None


def _yaml(before: str = "") -> ModuleType:
    try:
        import yaml
    except ImportError:
        raise CommandError(f"{before}YAML needs PyYAML: {_EXTRA}", Status.USAGE) from None
    return yaml


def _stdout_is_unicode() -> bool:
    return (getattr(sys.stdout, "encoding", None) or "utf-8").lower().replace("-", "").startswith("utf")


def _json_escape(character: str) -> str:
    """The JSON escape of a character, which is a surrogate pair outside the Basic Multilingual Plane."""
    return json.dumps(character)[1:-1] if character != "\x7f" else "\\u007f"


def _yaml_escape(character: str) -> str:
    code = ord(character)
    return f"\\x{code:02X}" if code <= _BYTE else f"\\u{code:04X}" if code <= _BASIC_PLANE else f"\\U{code:08X}"
