# Generated from schema/.
"""The assignment of a role to an identity, in short."""

__all__ = ["RoleAssignmentRef"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.beta.models.base_reference_dto1 import BaseReferenceDto1

    class RoleAssignmentRef(Model):
        """The assignment of a role to an identity, in short."""

        id: str | None
        """The assignment's id."""
        role: BaseReferenceDto1 | None
        """Reference to the role."""
        added_date: datetime | str | None
        """Time of the assignment."""
        start_date: datetime | str | None
        """Time at which the access begins."""
        remove_date: datetime | str | None
        """Time at which the access ends."""
        def __init__(
            self,
            *,
            id: str | None = ...,
            role: BaseReferenceDto1 | Mapping[str, Any] | None = ...,
            added_date: datetime | str | None = ...,
            start_date: datetime | str | None = ...,
            remove_date: datetime | str | None = ...,
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    RoleAssignmentRef = model("beta", "RoleAssignmentRef")
