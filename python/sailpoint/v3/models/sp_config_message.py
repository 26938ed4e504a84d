# Generated from schema/.
"""A message about an object that was exported or imported."""

__all__ = ["SpConfigMessage"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model

    class SpConfigMessage(Model):
        """A message about an object that was exported or imported."""

        key: str
        """Kind of message."""
        text: str
        """The message."""
        details: dict[str, Any]
        """Details of the message."""
        def __init__(
            self,
            *,
            key: str,
            text: str,
            details: Mapping[str, Any],
        ) -> None: ...
else:
    from sailpoint._core import model

    SpConfigMessage = model("v3", "SpConfigMessage")
