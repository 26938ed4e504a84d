"""Import errors that explain which parts of the official SDK this package lacks.

Python asks this finder last. It raises an error for names that scripts of the official SDK import, such as other
versions. Any other missing name keeps Python's error.
"""

import sys

from sailpoint import _versions

TYPE_CHECKING = False  # importing `typing` takes longer than the rest of the package
if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import FrameType, ModuleType

__all__ = ["install"]

_PACKAGE = "sailpoint"
_ADVICE = (
    f"sailpoint-rs covers {', '.join(_versions.__all__)}. For other parts use the official package `sailpoint`: "
    "see docs/guides/official-sdk.md"
)
_MODULES = frozenset(("api", "cc", "models", "nerm", "rest"))  # of packages of the official SDK


class _Finder:
    """A finder that finds no module, but explains why the module is missing."""

    @classmethod
    def find_spec(cls, name: str, _path: "Sequence[str] | None" = None, _target: "ModuleType | None" = None) -> None:
        """Reject a module or name that only the official SDK has.

        Raises:
            ImportError: For a name that is imported from a package.
            ModuleNotFoundError: For a module.
        """
        package, _, last = name.rpartition(".")
        if package.partition(".")[0] != _PACKAGE or not _is_official(package, last):
            return
        asked = _functions_of_importlib(sys._getframe(1))
        if "_handle_fromlist" in asked:
            raise ImportError(f"cannot import name {last!r} from {package!r}: {_ADVICE}", name=package)
        if "_find_and_load" in asked:  # importlib.util.find_spec, in contrast, gets None
            raise ModuleNotFoundError(f"No module named {name!r}: {_ADVICE}", name=name)


def _is_official(package: str, last: str) -> bool:
    """True if the official SDK has, or may have, something of this name in this package."""
    _, _, within = package.partition(".")
    version, _, kind = within.partition(".")
    if version not in ("", *_versions.__all__):
        return False
    is_version = not version and last[:1] == "v" and last[1:].isdigit()
    is_model = kind == "models" and not last.startswith("_")
    is_api = kind in ("api", "aio") and last.endswith("_api")
    return is_version or is_model or is_api or last in _MODULES or last[:1].isupper()


def _functions_of_importlib(frame: "FrameType | None") -> set[str]:
    """Names of the import system's functions on the stack, from here up to the importing code."""
    names = set()
    system = vars(sys.modules["_frozen_importlib"])
    while frame is not None and frame.f_globals is system:
        names.add(frame.f_code.co_name)
        frame = frame.f_back
    return names


def install() -> None:
    """Append the finder to `sys.meta_path`, once."""
    if _Finder not in sys.meta_path:
        sys.meta_path.append(_Finder)
