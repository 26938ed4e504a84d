# Written by `make stubs` from schema/; change it there.
"""Role metadata bulk update by id request values inner."""

from sailpoint._core import Model

__all__ = ["RoleMetadataBulkUpdateByIdRequestValuesInner"]

class RoleMetadataBulkUpdateByIdRequestValuesInner(Model):
    """Role metadata bulk update by id request values inner."""

    attribute: str
    values: list[str] | None
    def __init__(
        self,
        *,
        attribute: str,
        values: list[str] | tuple[str, ...] | None,
    ) -> None: ...
