# ruff: noqa: N999 - PyInstaller finds the hook by this name
"""Bundles all modules of the package, because most of them are imported by name when they are first used."""

from PyInstaller.utils.hooks import collect_submodules  # type: ignore[import-untyped, import-not-found, unused-ignore]

_TOOLS = ("sailpoint._pytest", "sailpoint._pyinstaller")


def _is_needed(module: str) -> bool:
    return not module.startswith(_TOOLS)


excludedimports = ["pytest"]
hiddenimports = collect_submodules("sailpoint", filter=_is_needed)
