# Written by `make stubs` from schema/; change it there.
"""Form used by."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["FormUsedBy"]

class FormUsedBy(Model):
    """Form used by."""

    type: str | None
    """Known values: WORKFLOW, SOURCE, MySailPoint."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["WORKFLOW", "SOURCE", "MySailPoint"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
