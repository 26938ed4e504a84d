# Generated from schema/.
"""The models of the schema file icons, for type checkers."""

from sailpoint._core import Model

class SetIcon200Response(Model):
    """Set icon200 response."""

    icon: str | None
    def __init__(
        self,
        *,
        icon: str | None = ...,
    ) -> None: ...
