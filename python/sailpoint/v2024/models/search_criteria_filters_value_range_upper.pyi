# Written by `make stubs` from schema/; change it there.
"""Search criteria filters value range upper."""

from sailpoint._core import Model

__all__ = ["SearchCriteriaFiltersValueRangeUpper"]

class SearchCriteriaFiltersValueRangeUpper(Model):
    """Search criteria filters value range upper."""

    value: str | None
    inclusive: bool | None
    def __init__(
        self,
        *,
        value: str | None = ...,
        inclusive: bool | None = ...,
    ) -> None: ...
