# Written by `make stubs` from schema/; change it there.
"""Create form definition file request request."""

from sailpoint._core import Model

__all__ = ["CreateFormDefinitionFileRequestRequest"]

class CreateFormDefinitionFileRequestRequest(Model):
    """Create form definition file request request."""

    file: str
    def __init__(
        self,
        *,
        file: str,
    ) -> None: ...
