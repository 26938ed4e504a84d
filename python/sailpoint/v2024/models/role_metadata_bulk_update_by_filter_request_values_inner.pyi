# Written by `make stubs` from schema/; change it there.
"""Role metadata bulk update by filter request values inner."""

from sailpoint._core import Model

__all__ = ["RoleMetadataBulkUpdateByFilterRequestValuesInner"]

class RoleMetadataBulkUpdateByFilterRequestValuesInner(Model):
    """Role metadata bulk update by filter request values inner."""

    attribute_key: str | None
    values: list[str] | None
    def __init__(
        self,
        *,
        values: list[str] | tuple[str, ...] | None,
        attribute_key: str | None = ...,
    ) -> None: ...
