# Generated from schema/.
"""Sp config message1."""

__all__ = ["SpConfigMessage1"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model

    class SpConfigMessage1(Model):
        """Sp config message1."""

        key: str
        text: str
        details: dict[str, Any]
        def __init__(
            self,
            *,
            key: str,
            text: str,
            details: Mapping[str, Any],
        ) -> None: ...
else:
    from sailpoint._core import model

    SpConfigMessage1 = model("v2024", "SpConfigMessage1")
