"""Analysis of the main script's bytecode: the global names that it uses without defining them."""

from __future__ import annotations

import dis
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import CodeType

__all__ = ["needs"]

_LOADS = frozenset({"LOAD_NAME", "LOAD_GLOBAL", "LOAD_FROM_DICT_OR_GLOBALS"})


def needs(script: CodeType, name: str) -> bool:
    """True if the code of a module uses a global name and never sets it by assignment, definition or import."""
    uses = False
    for code in _within(script):
        for instruction in dis.get_instructions(code):
            if _may_set(instruction, name, at_top=code is script):
                return False
            uses = uses or (instruction.opname in _LOADS and instruction.argval == name)
    return uses


def _may_set(instruction: dis.Instruction, name: str, *, at_top: bool) -> bool:
    if "IMPORT_STAR" in (instruction.opname, instruction.argrepr.removeprefix("INTRINSIC_")):
        return True
    stores = "STORE_NAME" if at_top else "STORE_GLOBAL"
    return instruction.opname in (stores, "STORE_GLOBAL") and instruction.argval == name


def _within(code: CodeType) -> Iterator[CodeType]:
    yield code
    for constant in code.co_consts:
        if isinstance(constant, type(code)):
            yield from _within(constant)
