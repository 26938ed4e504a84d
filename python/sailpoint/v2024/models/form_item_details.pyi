# Written by `make stubs` from schema/; change it there.
"""Form item details."""

from sailpoint._core import Model

__all__ = ["FormItemDetails"]

class FormItemDetails(Model):
    """Form item details."""

    name: str | None
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...
