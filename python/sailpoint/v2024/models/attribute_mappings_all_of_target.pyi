# Written by `make stubs` from schema/; change it there.
"""Attribute mappings all of target."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["AttributeMappingsAllOfTarget"]

class AttributeMappingsAllOfTarget(Model):
    """Attribute mappings all of target."""

    type: str | None
    """Known values: ACCOUNT, IDENTITY, OWNER_ACCOUNT, OWNER_IDENTITY."""
    attribute_name: str | None
    source_id: str | None
    def __init__(
        self,
        *,
        type: Literal["ACCOUNT", "IDENTITY", "OWNER_ACCOUNT", "OWNER_IDENTITY"] | None = ...,
        attribute_name: str | None = ...,
        source_id: str | None = ...,
    ) -> None: ...
