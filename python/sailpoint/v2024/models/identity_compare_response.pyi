# Written by `make stubs` from schema/; change it there.
"""Identity compare response."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model

__all__ = ["IdentityCompareResponse"]

class IdentityCompareResponse(Model):
    """Identity compare response."""

    access_item_diff: dict[str, Any] | None
    def __init__(
        self,
        *,
        access_item_diff: Mapping[str, Any] | None = ...,
    ) -> None: ...
