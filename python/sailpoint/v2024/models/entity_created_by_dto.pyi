# Written by `make stubs` from schema/; change it there.
"""Entity created by DTO."""

from typing_extensions import Self

from sailpoint._core import Model

__all__ = ["EntityCreatedByDTO"]

class EntityCreatedByDTO(Model):
    """Entity created by DTO."""

    id: str | None
    display_name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        display_name: str | None = ...,
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""
