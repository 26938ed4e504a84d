# Written by `make stubs` from schema/; change it there.
"""Task return details."""

from sailpoint._core import Model

__all__ = ["TaskReturnDetails"]

class TaskReturnDetails(Model):
    """Task return details."""

    name: str
    attribute_name: str
    def __init__(
        self,
        *,
        name: str,
        attribute_name: str,
    ) -> None: ...
