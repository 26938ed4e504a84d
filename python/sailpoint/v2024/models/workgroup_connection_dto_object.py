# Generated from schema/.
"""Workgroup connection dto object."""

__all__ = ["WorkgroupConnectionDtoObject"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from sailpoint._core import Model

    class WorkgroupConnectionDtoObject(Model):
        """Workgroup connection dto object."""

        type: Any
        id: str | None
        name: str | None
        description: str | None
        def __init__(
            self,
            *,
            type: Any = ...,
            id: str | None = ...,
            name: str | None = ...,
            description: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    WorkgroupConnectionDtoObject = model("v2024", "WorkgroupConnectionDtoObject")
