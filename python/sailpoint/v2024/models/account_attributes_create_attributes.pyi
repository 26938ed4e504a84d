# Written by `make stubs` from schema/; change it there.
"""Account attributes create attributes."""

from typing import Any

from sailpoint._core import Model

__all__ = ["AccountAttributesCreateAttributes"]

class AccountAttributesCreateAttributes(Model):
    """Account attributes create attributes."""

    source_id: str
    def __init__(
        self,
        *,
        source_id: str,
        **members: Any,
    ) -> None: ...
