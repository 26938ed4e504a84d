# Written by `make stubs` from schema/; change it there.
"""A message about an object that was exported or imported."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model

__all__ = ["SpConfigMessage"]

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
