# Written by `make stubs` from schema/; change it there.
"""Access request recommendation item."""

from sailpoint._core import Model

__all__ = ["AccessRequestRecommendationItem"]

class AccessRequestRecommendationItem(Model):
    """Access request recommendation item."""

    id: str | None
    type: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        type: str | None = ...,
    ) -> None: ...
