# Written by `make stubs` from schema/; change it there.
"""Task result details returns inner."""

from sailpoint._core import Model

__all__ = ["TaskResultDetailsReturnsInner"]

class TaskResultDetailsReturnsInner(Model):
    """Task result details returns inner."""

    display_label: str | None
    attribute_name: str | None
    def __init__(
        self,
        *,
        display_label: str | None = ...,
        attribute_name: str | None = ...,
    ) -> None: ...
