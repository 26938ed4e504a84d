# Generated from schema/.
"""Parameter storage json patch."""

__all__ = ["ParameterStorageJsonPatch"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Literal

    from sailpoint._core import Model

    class ParameterStorageJsonPatch(Model):
        """Parameter storage json patch."""

        op: str
        """Known values: add, remove, replace, move, copy, test."""
        path: str
        value: Any
        var_from: str | None
        def __init__(
            self,
            *,
            op: Literal["add", "remove", "replace", "move", "copy", "test"],
            path: str,
            value: Any = ...,
            var_from: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ParameterStorageJsonPatch = model("v2025", "ParameterStorageJsonPatch")
