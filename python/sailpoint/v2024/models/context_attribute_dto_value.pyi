# Written by `make stubs` from schema/; change it there.
"""Context attribute dto value."""

from typing import Any

from typing_extensions import Self

from sailpoint._core import Model

__all__ = ["ContextAttributeDtoValue"]

class ContextAttributeDtoValue(Model):
    """Context attribute dto value."""

    __match_args__ = ("actual_instance",)
    actual_instance: str | list[str] | None
    def __init__(
        self,
        actual_instance: str | list[str] | tuple[str, ...] | None = None,
    ) -> None: ...
    @classmethod
    def from_dict(cls, obj: Any) -> Self: ...
    def to_dict(self) -> Any: ...
