# Written by `make stubs` from schema/; change it there.
"""JIT configuration."""

from collections.abc import Mapping

from sailpoint._core import Model

__all__ = ["JITConfiguration"]

class JITConfiguration(Model):
    """JIT configuration."""

    enabled: bool | None
    source_id: str | None
    source_attribute_mappings: dict[str, str] | None
    def __init__(
        self,
        *,
        enabled: bool | None = ...,
        source_id: str | None = ...,
        source_attribute_mappings: Mapping[str, str] | None = ...,
    ) -> None: ...
