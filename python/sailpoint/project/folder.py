"""Files of a project: reads only regular files below its folder, up to a size, and replaces files atomically."""

from __future__ import annotations

import os
import re
import secrets
import time
import unicodedata
from codecs import BOM_UTF8
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from sailpoint._reading import UnreadableError, content
from sailpoint.project.errors import Fault, InvalidProjectError, collecting

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["LARGEST", "Folder", "StoredFolder", "slug"]

LARGEST = 4 << 20  # bytes of a file
_MOST_FILES = 5000
_LONGEST_SLUG = 80
_UNFINISHED = ".writing-"  # begins the names of files that are being written
_ABANDONED = 3600.0  # seconds after which the process that wrote a file has ended


class Folder:
    """The folder of a project."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path)
        self._real = Path(os.path.realpath(self.path))

    def files(self, below: str, suffix: str = ".yaml") -> list[str]:
        """Names of the files in a folder, sorted, relative to the project; none if the folder does not exist."""
        found = sorted(each for each in self._names(below) if each.endswith(suffix) and each[0] != ".")
        if len(found) > _MOST_FILES:
            raise InvalidProjectError([Fault(below, 0, "", f"more than {_MOST_FILES} files")])
        odd = [ascii(name)[1:-1] for name in found if not _is_unicode(name)]
        if odd:
            raise InvalidProjectError([Fault(f"{below}/{name}", 0, "", "the file's name is not UTF-8") for name in odd])
        return [f"{below}/{name}" for name in found]

    def strays(self, below: str, suffix: str = ".yaml") -> list[Fault]:
        """The faults of files and folders in a folder that look as if they were read, and are not."""
        faults: list[Fault] = []
        for name in sorted(each for each in self._names(below) if each[0] != "." and not each.endswith(suffix)):
            plain = re.sub(r"\.ya?ml$", ".yaml", name, flags=re.IGNORECASE)
            if plain.endswith(suffix) and _is_unicode(name):
                faults.append(Fault(f"{below}/{name}", 0, "", f"is not read: rename it to {plain}"))
            elif any(each.endswith(suffix) for each in self._names(f"{below}/{name}")):
                faults.append(Fault(f"{below}/{name}", 0, "", f"is not read: move its files to {below}"))
        return faults

    def tidy(self, below: str) -> None:
        """Remove what processes that were killed have left in a folder."""
        for name in self._names(below):
            path = self.path / below / name
            with suppress(OSError):
                if name.startswith(_UNFINISHED) and time.time() - path.stat().st_mtime > _ABANDONED:
                    path.unlink()

    def exists(self, name: str) -> bool:
        """True if there is something of this name."""
        return (self.path / name).exists()

    def read(self, name: str) -> str:
        """The text of a file.

        Raises:
            InvalidProjectError: It cannot be read, is not below the folder, is too large, or is not UTF-8.
        """
        try:
            return self._content(name).decode("utf-8-sig")
        except OSError as error:
            fault = f"cannot be read: {error.strerror}"
        except UnreadableError as error:
            fault = f"cannot be read: {error}"
        except UnicodeDecodeError:
            fault = "is not UTF-8 text"
        raise InvalidProjectError([Fault(name, 0, "", fault)])

    def write(self, name: str, text: str) -> bool:
        """Replace a file; does nothing and returns False if it has this text.

        Raises:
            InvalidProjectError: It is not below the folder, or cannot be written.
        """
        path = self.inside(name)
        data = text.encode()
        if len(data) > LARGEST:
            raise InvalidProjectError(
                [Fault(name, 0, "", f"cannot be written: it would have more than {LARGEST} bytes")]
            )
        try:
            old = _content_of(path)
            data = BOM_UTF8 + data if old is not None and old.startswith(BOM_UTF8) else data
            if old == data:
                return False
            if old is None:
                path.parent.mkdir(parents=True, exist_ok=True)
            _replace(path, data, is_new=old is None)
        except OSError as error:
            raise InvalidProjectError([Fault(name, 0, "", f"cannot be written: {error.strerror or error}")]) from None
        except UnreadableError as error:
            raise InvalidProjectError([Fault(name, 0, "", f"cannot be written: {error}")]) from None
        return True

    def read_all(self, names: Iterable[str]) -> tuple[dict[str, str], list[Fault]]:
        """The texts of files, and the faults of those that cannot be read."""
        texts: dict[str, str] = {}
        faults: list[Fault] = []
        for name in names:
            with collecting(faults):
                texts[name] = self.read(name)
        return texts, faults

    def _names(self, below: str) -> Iterable[str]:
        """Names of the files in a folder."""
        where = self.path / below
        return os.listdir(where) if where.is_dir() else ()

    def _content(self, name: str) -> bytes:
        """The bytes of a file."""
        return content(self.inside(name), LARGEST)

    def inside(self, name: str) -> Path:
        """The path of a file, which no link may lead out of the folder."""
        path = self.path / name
        # Unlike `resolve`, this accepts a loop of links, which then cannot be read.
        if not Path(os.path.realpath(path)).is_relative_to(self._real):
            raise InvalidProjectError([Fault(name, 0, "", "leads outside the project's folder: replace the link")])
        return path


class StoredFolder(Folder):
    """The folder of a project at an earlier time, whose files are in memory."""

    def __init__(self, path: str | os.PathLike[str], files: Mapping[str, bytes]) -> None:
        super().__init__(path)
        self._files = files

    def exists(self, name: str) -> bool:
        """True if there is a file of this name."""
        return name in self._files

    def _names(self, below: str) -> Iterable[str]:
        parts = (each.rpartition("/") for each in self._files)
        return [name for folder, _, name in parts if folder == below]

    def _content(self, name: str) -> bytes:
        found = self._files[name]
        if len(found) > LARGEST:
            raise UnreadableError(f"it has more than {LARGEST} bytes")
        return found


def slug(name: str, taken: Iterable[str] = ()) -> str:
    """A file name for an object's name: lower-case letters, digits and hyphens, and not taken."""
    plain = unicodedata.normalize("NFKD", name).lower()
    words = re.findall(r"[a-z0-9]+", "".join(each for each in plain if not unicodedata.combining(each)))
    made = "-".join(words)[:_LONGEST_SLUG].strip("-") or "unnamed"
    if made in {"con", "prn", "aux", "nul"} or re.fullmatch(r"(com|lpt)\d", made):
        made += "-file"  # names of devices on Windows
    known = {each.casefold() for each in taken}  # some file systems ignore the case of names
    number, unique = 1, made
    while unique in known:
        number += 1
        unique = f"{made}-{number}"
    return unique


def _is_unicode(name: str) -> bool:
    """False if a name has bytes that the file system's encoding does not have."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


def _content_of(path: Path) -> bytes | None:
    """The bytes of a file; None if there is none."""
    try:
        return content(path, LARGEST)
    except FileNotFoundError:
        return None


def _replace(path: Path, data: bytes, *, is_new: bool) -> None:
    """Put a file in place as a whole: a process that is killed leaves the old one, and a hidden file beside it."""
    made = f"{path.parent}{os.sep}{_UNFINISHED}{secrets.token_hex(8)}"
    try:
        with open(made, "xb") as file:
            file.write(data)
        if not is_new:
            os.chmod(made, path.stat().st_mode & 0o7777)
        os.replace(made, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(made)
        raise
