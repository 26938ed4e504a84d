# Generated from schema/.
"""The models of the schema file api_usage, for type checkers."""

from sailpoint._core import Model

class SummaryResponse(Model):
    """Summary response."""

    requested_uri: str | None
    number_of_calls: int | None
    def __init__(
        self,
        *,
        requested_uri: str | None = ...,
        number_of_calls: int | None = ...,
    ) -> None: ...
