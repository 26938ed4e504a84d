# Written by `make stubs` from schema/; change it there.
"""Search criteria filters value range lower."""

from sailpoint._core import Model

__all__ = ["SearchCriteriaFiltersValueRangeLower"]

class SearchCriteriaFiltersValueRangeLower(Model):
    """Search criteria filters value range lower."""

    value: str | None
    inclusive: bool | None
    def __init__(
        self,
        *,
        value: str | None = ...,
        inclusive: bool | None = ...,
    ) -> None: ...
