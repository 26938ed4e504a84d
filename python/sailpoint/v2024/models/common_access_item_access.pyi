# Written by `make stubs` from schema/; change it there.
"""Common access item access."""

from typing import Literal

from sailpoint._core import Model
from sailpoint.v2024.models.common_access_type import CommonAccessType

__all__ = ["CommonAccessItemAccess"]

class CommonAccessItemAccess(Model):
    """Common access item access."""

    id: str | None
    type: str | None
    name: str | None
    description: str | None
    owner_name: str | None
    owner_id: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        type: CommonAccessType | Literal["ACCESS_PROFILE", "ROLE"] | None = ...,
        name: str | None = ...,
        description: str | None = ...,
        owner_name: str | None = ...,
        owner_id: str | None = ...,
    ) -> None: ...
