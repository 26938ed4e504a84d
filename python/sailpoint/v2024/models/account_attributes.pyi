# Written by `make stubs` from schema/; change it there.
"""Account attributes."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model

__all__ = ["AccountAttributes"]

class AccountAttributes(Model):
    """Account attributes."""

    attributes: dict[str, Any]
    def __init__(
        self,
        *,
        attributes: Mapping[str, Any],
    ) -> None: ...
