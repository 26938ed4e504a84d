# Written by `make stubs` from schema/; change it there.
"""Source manager correlation mapping."""

from sailpoint._core import Model

__all__ = ["SourceManagerCorrelationMapping"]

class SourceManagerCorrelationMapping(Model):
    """Source manager correlation mapping."""

    account_attribute_name: str | None
    identity_attribute_name: str | None
    def __init__(
        self,
        *,
        account_attribute_name: str | None = ...,
        identity_attribute_name: str | None = ...,
    ) -> None: ...
