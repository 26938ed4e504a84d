"""Lazy loading of a package's names on first access, because few scripts need more than four of them."""

from __future__ import annotations

import sys
from _frozen_importlib_external import SourceFileLoader, spec_from_file_location
from os import listdir, stat

from sailpoint._core import __version__, home_of, model, names_of

TYPE_CHECKING = False  # importing `typing` takes longer than the rest of the package
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from importlib.machinery import ModuleSpec
    from types import CodeType, FrameType, ModuleType
    from typing import Any


def lazy(
    namespace: dict[str, Any], names: Mapping[str, str], modules: Sequence[str] = ()
) -> tuple[Callable[[str], object], Callable[[], list[str]], list[str]]:
    """The `__getattr__`, `__dir__` and `__all__` of a package.

    `names` maps each name to its module; `modules` are submodules that are imported on first access.
    """
    package = namespace["__name__"]

    def get(name: str) -> object:
        if name in modules:
            return __import__(f"{package}.{name}", fromlist=("__name__",))
        module = names.get(name)
        if module is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value = getattr(__import__(module, fromlist=(name,)), name)
        namespace[name] = value
        return value

    def names_of_package() -> list[str]:
        return sorted({*_special(namespace), *names, *modules})

    return get, names_of_package, sorted(names)


class _Folder:
    """Finds the modules of a folder by their names.

    Python's own finder would first list the folder, which has hundreds of files.
    """

    def __init__(self, path: str) -> None:
        self.path = path

    def find_spec(self, name: str, _target: ModuleType | None = None) -> ModuleSpec | None:
        """The specification of a module, for the import system."""
        file = f"{self.path}/{name.rpartition('.')[2]}.py"
        try:
            stat(file)
        except OSError:
            return None
        return spec_from_file_location(name, file)

    def iter_modules(self, prefix: str = "") -> Iterator[tuple[str, bool]]:
        """The names of the modules, for `pkgutil`."""
        for file in sorted(listdir(self.path)):
            if file.endswith(".py") and file != "__init__.py":
                yield prefix + file.removesuffix(".py"), False

    def invalidate_caches(self) -> None:
        """Do nothing: there is no cache."""


def of_version(
    namespace: dict[str, Any], version: str, kinds: tuple[str, ...], others: Mapping[str, str]
) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """The `__getattr__` and `__dir__` of a version's package; `__getattr__` also provides its `__all__`.

    `kinds` are the packages whose names it has: `models`, `api` and `aio`. `others` maps additional names to their
    modules, in which `*` stands for the version.
    """
    # The loaders of bundled programs find their modules elsewhere.
    in_files = type(namespace["__loader__"]) is SourceFileLoader
    for path in namespace["__path__"] if in_files and len(kinds) == 1 else ():
        sys.path_importer_cache[path] = _Folder(path)

    def names() -> list[str]:
        found = {*others, *(name for kind in kinds for name in names_of(version, kind))}
        return sorted(found.union(_exceptions() if others is SHARED else ()))

    def get(name: str) -> object:
        if name == "__all__":
            value: object = names()
        elif name not in others and "models" in kinds and home_of(version, "models", name):
            value = model(version, name)  # without reading the file of its module
        elif name == "__version__" and others is SHARED:
            value = __version__
        else:
            homes = (home_of(version, kind, name) for kind in kinds)
            module = others.get(name, "").replace("*", version) or next(filter(None, homes), None)
            if module is None and others is SHARED and name.endswith(_EXCEPTIONS) and name in _exceptions():
                module = "sailpoint.exceptions"
            if module is None:
                return _submodule(namespace["__name__"], name)
            value = getattr(__import__(module, fromlist=(name,)), name)
        namespace[name] = value
        return value

    return get, lambda: sorted({*_special(namespace), *names()})


def _submodule(package: str, name: str) -> ModuleType:
    """The submodule of a package, which the import system binds to the package."""
    path = f"{package}.{name}"
    if name.islower() and not name.startswith("_"):  # a file system may ignore case
        try:
            return __import__(path, fromlist=("__name__",))
        except ModuleNotFoundError as error:
            if error.name != path:
                raise
    raise AttributeError(f"module {package!r} has no attribute {name!r}")


def _exceptions() -> Sequence[str]:
    from sailpoint import exceptions

    return exceptions.__all__


def _special(namespace: dict[str, Any]) -> set[str]:
    return {name for name in namespace if name.startswith("__") and name.endswith("__")}


def inject(name: str, module: str) -> None:
    """Define a name of a module in the main script if the script's code uses the name without defining it."""
    main = sys.modules.get("__main__")
    names = {} if main is None else vars(main)
    if "__file__" not in names or name in names:
        return  # an interactive session, a notebook, `python -c`
    frame: FrameType | None = sys._getframe(1)
    while frame is not None:
        # A cheap test first, because few scripts mention the name. The main script is on the main thread's stack only.
        if frame.f_globals is names and frame.f_code.co_name == "<module>" and _mentions(frame.f_code, name):
            from sailpoint._main_script import needs

            if needs(frame.f_code, name):
                names[name] = getattr(__import__(module, fromlist=(name,)), name)
            return
        frame = frame.f_back


def _mentions(code: CodeType, name: str) -> bool:
    if name in code.co_names:
        return True
    return any(_mentions(inner, name) for inner in code.co_consts if isinstance(inner, type(code)))


# Names that the package `aio` of every version has in addition to its API classes.
AWAITED = {"ApiClient": "sailpoint.*.aio.api_client", "Paginator": "sailpoint.aio"}

# Suffixes of the names of exceptions, whose module is imported only for such a name.
_EXCEPTIONS = ("Error", "Exception", "Warning")

# Names that every version has in addition to its models, APIs and exceptions; a test compares them with the modules.
SHARED = {
    "ApiClient": "sailpoint.*.api_client",
    "Paginator": "sailpoint.paginator",
    **dict.fromkeys(("ApiResponse", "RawResponse"), "sailpoint.api_response"),
    **dict.fromkeys(("Configuration", "ConfigurationParams"), "sailpoint.configuration"),
}
