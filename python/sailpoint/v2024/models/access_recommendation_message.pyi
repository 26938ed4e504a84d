# Written by `make stubs` from schema/; change it there.
"""Access recommendation message."""

from sailpoint._core import Model

__all__ = ["AccessRecommendationMessage"]

class AccessRecommendationMessage(Model):
    """Access recommendation message."""

    interpretation: str | None
    def __init__(
        self,
        *,
        interpretation: str | None = ...,
    ) -> None: ...
