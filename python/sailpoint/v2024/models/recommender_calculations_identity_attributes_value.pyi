# Written by `make stubs` from schema/; change it there.
"""Recommender calculations identity attributes value."""

from sailpoint._core import Model

__all__ = ["RecommenderCalculationsIdentityAttributesValue"]

class RecommenderCalculationsIdentityAttributesValue(Model):
    """Recommender calculations identity attributes value."""

    value: str | None
    def __init__(
        self,
        *,
        value: str | None = ...,
    ) -> None: ...
