# Written by `make stubs` from schema/; change it there.
"""Role metadata bulk update by query request values inner."""

from sailpoint._core import Model

__all__ = ["RoleMetadataBulkUpdateByQueryRequestValuesInner"]

class RoleMetadataBulkUpdateByQueryRequestValuesInner(Model):
    """Role metadata bulk update by query request values inner."""

    attribute_key: str | None
    attribute_value: list[str] | None
    def __init__(
        self,
        *,
        attribute_key: str | None = ...,
        attribute_value: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...
