# Written by `make stubs` from schema/; change it there.
"""Access request recommendation item detail access."""

from sailpoint._core import Model

__all__ = ["AccessRequestRecommendationItemDetailAccess"]

class AccessRequestRecommendationItemDetailAccess(Model):
    """Access request recommendation item detail access."""

    id: str | None
    type: str | None
    name: str | None
    description: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        type: str | None = ...,
        name: str | None = ...,
        description: str | None = ...,
    ) -> None: ...
